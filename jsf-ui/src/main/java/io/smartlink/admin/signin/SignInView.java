package io.smartlink.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    ConsoleSession sessions;

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
        sessions.open(Faces.getRequest(), Faces.getResponse(), email, password);
        goOn();
    }

    private void goOn() throws IOException {
        Faces.getExternalContext()
                .redirect(ReturnPath.of(then, Faces.getRequestContextPath()).text());
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
