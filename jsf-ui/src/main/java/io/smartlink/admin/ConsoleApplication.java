package io.smartlink.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/**
 * Declares the console as a Faces application whose members sign in through a form of our own. The sign-in page itself
 * is never shown by the container's forward: {@link io.smartlink.admin.door.SignInGate} turns that into a redirect.
 */
@FacesConfig
@ApplicationScoped
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = ConsoleApplication.SIGN_IN, errorPage = ""))
public class ConsoleApplication {
    /** Path of the sign-in page below the context. */
    public static final String SIGN_IN = "/sign-in";

    /** The one role of the container: whoever is signed in. What a member may do is decided in the core. */
    public static final String MEMBER = "member";
}
