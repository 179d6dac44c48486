package io.smartlink.admin.signin;

import io.smartlink.account.signup.SignUpService;
import io.smartlink.account.signup.SignUpWish;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.customdomain.HostUrls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The page where strangers ask for an account, if the operator lets them. It answers the same whoever asks. */
@Named
@RequestScoped
public class SignUpView {
    /** Page that takes a one-time token as its fragment. */
    private static final String WELCOME = "/admin/welcome";

    private static final String SIGN_IN = "/admin/console/sign-in";

    @Inject
    SignUpService signUps;

    @Inject
    HostSettings hosts;

    @Inject
    HostUrls urls;

    @Inject
    Visitors visitors;

    private String email = "";
    private String name = "";
    private boolean asked;

    /** There is no such page where nobody can sign up. */
    public void requireOn() {
        signUps.requireOn();
    }

    public void ask() {
        String console = urls.baseUrl(hosts.consoleHost().text());
        signUps.ask(new SignUpWish(email, name), console + WELCOME, console + SIGN_IN, visitors.current());
        asked = true;
    }

    /** Whether the sign-in page leads here. */
    public boolean isOn() {
        return signUps.isOn();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
