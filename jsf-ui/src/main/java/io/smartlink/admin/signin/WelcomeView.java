package io.smartlink.admin.signin;

import io.smartlink.account.member.InvitationAcceptance;
import io.smartlink.account.signin.Arrival;
import io.smartlink.account.signin.PasswordRules;
import io.smartlink.account.signin.SignInService;
import io.smartlink.account.signup.SignUpService;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/**
 * The page where a new owner, somebody who was invited or signed up, or one who forgot it chooses a password. The one-time token comes in
 * the URL's fragment, which no server log and
 * no proxy sees; the page's script moves it into a hidden field.
 */
@Named
@RequestScoped
public class WelcomeView {
    @Inject
    SignInService signIns;

    @Inject
    InvitationAcceptance invitations;

    @Inject
    SignUpService signUps;

    @Inject
    Visitors visitors;

    @Inject
    Doorway doorway;

    private String token = "";
    private String password = "";
    private String repeated = "";

    public void choosePassword() throws IOException {
        if (!password.equals(repeated)) {
            throw new ValidationFailedException("repeated", "differs", "The two passwords are not the same.");
        }
        invitations.accept(token);
        signUps.accept(token);
        Arrival arrival = signIns.choosePassword(token, password, visitors.current());
        Faces.getExternalContext().redirect(doorway.enter(Faces.getRequest(), Faces.getResponse(), arrival, null));
    }

    public int getMinPassword() {
        return PasswordRules.LEAST;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
