package io.smartlink.admin.settings.security;

import io.smartlink.account.signin.SignInService;
import io.smartlink.account.signin.TwoStepService;
import io.smartlink.account.signin.totp.Totp;
import io.smartlink.admin.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Where the member switches its second factor on and off. */
@Named
@RequestScoped
public class TwoStepView {
    @Inject
    CurrentMember member;

    @Inject
    SignInService signIns;

    @Inject
    TwoStepService twoStep;

    private String present = "";
    private String code = "";
    private List<String> recoveryCodes = List.of();
    private @Nullable Boolean on;
    private @Nullable Boolean passwordKnown;
    private @Nullable Optional<Totp> unconfirmed;

    /** Makes the secret that the page then shows. */
    public void begin() {
        signIns.requirePassword(member.actor(), present);
        twoStep.begin(member.actor());
        unconfirmed = null;
    }

    public void confirm() {
        recoveryCodes = twoStep.confirm(member.actor(), member.stayId(), code).codes();
        member.lookAgain();
        on = null;
        unconfirmed = null;
    }

    public void turnOff() {
        signIns.requirePassword(member.actor(), present);
        twoStep.turnOff(member.actor(), code);
        member.lookAgain();
        on = null;
        Messages.addGlobalInfo("Signing in takes your password alone now.");
    }

    public void renewRecoveryCodes() {
        signIns.requirePassword(member.actor(), present);
        recoveryCodes = twoStep.replaceRecoveryCodes(member.actor(), code).codes();
    }

    public boolean isOn() {
        if (on == null) {
            on = twoStep.isOn(member.actor());
        }
        return on;
    }

    /** Whether the account asks the member for it, who has none yet. */
    public boolean isDemanded() {
        return member.mustEnrol() && !isOn();
    }

    /** Whether there is a password to ask for; who came through a provider may have none. */
    public boolean isPasswordKnown() {
        if (passwordKnown == null) {
            passwordKnown = signIns.hasPassword(member.actor());
        }
        return passwordKnown;
    }

    /** Whether a secret waits for its first code. */
    public boolean isBegun() {
        return !isOn() && unconfirmed().isPresent();
    }

    /** The secret's letters in groups of four. */
    public String getKey() {
        return unconfirmed()
                .map(totp -> totp.key().replaceAll("(.{4})(?=.)", "$1 "))
                .orElse("");
    }

    public String getPicture() {
        return unconfirmed()
                .map(totp -> QrPicture.of(totp.uri(member.actor().label())))
                .orElse("");
    }

    public int getRecoveryCodesLeft() {
        return twoStep.recoveryCodesLeft(member.actor());
    }

    /** New ones, right after they were made; never again. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    private Optional<Totp> unconfirmed() {
        if (unconfirmed == null) {
            unconfirmed = twoStep.unconfirmed(member.actor());
        }
        return unconfirmed;
    }

    public String getPresent() {
        return present;
    }

    /** @param present null: it was not asked for */
    public void setPresent(@Nullable String present) {
        this.present = Objects.requireNonNullElse(present, "");
    }

    public String getCode() {
        return code;
    }

    /** @param code null: nothing was typed, as for new recovery codes */
    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }
}
