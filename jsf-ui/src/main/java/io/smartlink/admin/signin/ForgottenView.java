package io.smartlink.admin.signin;

import io.smartlink.account.signin.SignInService;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.mail.post.MailSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page where somebody asks for a new password. It answers the same whoever asks. */
@Named
@RequestScoped
public class ForgottenView {
    /** Page that takes a one-time token as its fragment. */
    private static final String WELCOME = "/admin/welcome";

    @Inject
    SignInService signIns;

    @Inject
    MailSettings mails;

    @Inject
    HostSettings hosts;

    @Inject
    HostUrls urls;

    @Inject
    Visitors visitors;

    private String email = "";
    private boolean asked;

    public void ask() {
        signIns.askForReset(email, urls.baseUrl(hosts.consoleHost().text()) + WELCOME, visitors.current());
        asked = true;
    }

    /** Whether there is a mail server; without one the operator makes links. */
    public boolean isMailed() {
        return mails.isOn();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
