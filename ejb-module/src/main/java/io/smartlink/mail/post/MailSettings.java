package io.smartlink.mail.post;

import java.net.URI;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * How mails leave.
 *
 * @param url {@code smartlink.smtp.url}: {@code smtp://user:password@host:port}, where TLS is begun if the server offers it, or
 *     {@code smtps://…}; user and password percent-encoded. Null: no mails are sent
 * @param from {@code smartlink.smtp.from}, default {@code smartlink@} and the console host: address of the sender
 */
public record MailSettings(@Nullable URI url, String from) {
    /** @throws IllegalArgumentException if the URL names no server or another protocol */
    public MailSettings {
        if (url != null
                && (url.getHost() == null
                        || !url.getScheme().equals("smtp") && !url.getScheme().equals("smtps"))) {
            throw new IllegalArgumentException("smartlink.smtp.url must be smtp://host or smtps://host");
        }
    }

    public static MailSettings from(Config config) {
        String host =
                config.getOptionalValue("smartlink.console.host", String.class).orElse("localhost");
        return new MailSettings(
                config.getOptionalValue("smartlink.smtp.url", String.class)
                        .map(String::strip)
                        .map(URI::create)
                        .orElse(null),
                config.getOptionalValue("smartlink.smtp.from", String.class).orElse("smartlink@" + host));
    }

    /** Whether mails are sent at all. */
    public boolean isOn() {
        return url != null;
    }

    @Override
    public String toString() {
        return "MailSettings[from=" + from + "]"; // the URL may hold a password
    }
}
