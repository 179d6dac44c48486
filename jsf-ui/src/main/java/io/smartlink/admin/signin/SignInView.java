package io.smartlink.admin.signin;

import io.smartlink.account.provider.ProviderSignIn;
import io.smartlink.account.signin.Arrival;
import io.smartlink.account.signin.SignInService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    SignInService signIns;

    @Inject
    ProviderSignIn providers;

    @Inject
    Visitors visitors;

    @Inject
    Doorway doorway;

    private String email = "";
    private String password = "";
    private @Nullable String then;

    /** Who is signed in already goes on. */
    public void skipWhenSignedIn() throws IOException {
        if (Faces.getRequest().getUserPrincipal() != null) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        Arrival arrival = signIns.signIn(email, password, visitors.current());
        Faces.getExternalContext().redirect(doorway.enter(Faces.getRequest(), Faces.getResponse(), arrival, then));
    }

    private void goOn() throws IOException {
        Faces.getExternalContext()
                .redirect(ReturnPath.of(then, Faces.getRequestContextPath()).text());
    }

    /** What the provider is called that lets members in too; null if there is none. */
    public @Nullable String getProvider() {
        return providers.name().orElse(null);
    }

    /** Path of the page that sends people to that provider, and back to where they wanted to go. */
    public String getProviderPath() {
        String path = Faces.getRequestContextPath() + "/sign-in-provider";
        return then == null ? path : path + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    /** What to tell about the connection; see {@link Connection}. */
    public Connection getConnection() {
        return Connection.of(Faces.getRequest());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getThen() {
        return then;
    }

    public void setThen(@Nullable String then) {
        this.then = then;
    }
}
