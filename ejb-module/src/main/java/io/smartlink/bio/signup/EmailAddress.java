package io.smartlink.bio.signup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to: one of ASCII, with a domain of two labels at least (RFC 5321 §4.1.2 without quoted
 * names and addresses in brackets, which nobody has).
 *
 * @param text with the domain in lower case, up to {@value #LONGEST} characters
 */
public record EmailAddress(String text) {
    static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    /** @throws IllegalArgumentException if it is none */
    public EmailAddress {
        int at = text.lastIndexOf('@');
        if (text.length() > LONGEST || at > LONGEST_NAME || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        text = text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    /** What a visitor typed; empty if it is no address. */
    public static Optional<EmailAddress> tryParse(String typed) {
        try {
            return Optional.of(new EmailAddress(typed.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
