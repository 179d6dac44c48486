package io.smartlink.admin.signin;

import io.smartlink.account.Actor;
import io.smartlink.account.SignInService;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/**
 * The page where a new owner chooses a password. The one-time token comes in the URL's fragment, which no server log and
 * no proxy sees; the page's script moves it into a hidden field.
 */
@Named
@RequestScoped
public class WelcomeView {
    @Inject
    SignInService signIns;

    @Inject
    ConsoleSession sessions;

    private String token = "";
    private String password = "";
    private String repeated = "";

    public void choosePassword() throws IOException {
        if (!password.equals(repeated)) {
            throw new ValidationFailedException("repeated", "differs", "The two passwords are not the same.");
        }
        Actor owner = signIns.choosePassword(token, password);
        sessions.open(Faces.getRequest(), Faces.getResponse(), owner.label(), password);
        Faces.getExternalContext()
                .redirect(ReturnPath.of(null, Faces.getRequestContextPath()).text());
    }

    public int getMinPassword() {
        return SignInService.MIN_PASSWORD;
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
