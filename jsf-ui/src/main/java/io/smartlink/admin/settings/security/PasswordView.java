package io.smartlink.admin.settings.security;

import io.smartlink.account.signin.PasswordRules;
import io.smartlink.account.signin.SignInService;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;

/** Where the member changes its password. */
@Named
@RequestScoped
public class PasswordView {
    @Inject
    CurrentMember member;

    @Inject
    SignInService signIns;

    private String present = "";
    private String password = "";
    private String repeated = "";

    public void change() {
        if (!password.equals(repeated)) {
            throw new ValidationFailedException("repeated", "differs", "The two passwords are not the same.");
        }
        signIns.changePassword(member.actor(), member.stayId(), present, password);
        Messages.addGlobalInfo("Your password is changed, and all of your other sessions have ended.");
    }

    public int getLeast() {
        return PasswordRules.LEAST;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
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
