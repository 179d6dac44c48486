package io.smartlink.account.signup;

import io.smartlink.mail.post.MailSettings;
import org.eclipse.microprofile.config.Config;

/**
 * Whether strangers can open accounts.
 *
 * @param enabled {@code smartlink.signup.enabled}, default false; without a mail server nobody can, whatever it says
 */
public record SignUpSettings(boolean enabled) {
    public static SignUpSettings from(Config config) {
        boolean wanted = config.getOptionalValue("smartlink.signup.enabled", Boolean.class)
                .orElse(false);
        return new SignUpSettings(wanted && MailSettings.from(config).isOn());
    }
}
