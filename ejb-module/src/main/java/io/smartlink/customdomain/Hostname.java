package io.smartlink.customdomain;

import com.ibm.icu.text.IDNA;
import io.smartlink.platform.ValidationFailedException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A host as DNS knows it: lower case, internationalised names as A-labels (UTS #46, non-transitional, as browsers do),
 * without trailing dot, at most 253 characters (RFC 1035 §2.3.4). An existing hostname is valid; it may be an IPv4
 * address, never an IPv6 literal.
 */
public record Hostname(String text) {
    private static final int MAX_LENGTH = 253;
    private static final Pattern LABELS =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?" + "(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");
    private static final IDNA UTS46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** @throws ValidationFailedException on field {@code hostname} if it is not a host */
    public Hostname {
        String ascii = toAscii(text.strip());
        if (ascii == null) {
            throw new ValidationFailedException("hostname", "not-a-hostname", "\"" + text + "\" is not a hostname.");
        }
        text = ascii;
    }

    /** Reads a hostname that a stranger sent; empty when it cannot be one. */
    public static Optional<Hostname> tryParse(String text) {
        return toAscii(text.strip()) == null ? Optional.empty() : Optional.of(new Hostname(text));
    }

    private static @Nullable String toAscii(String text) {
        String host = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        IDNA.Info info = new IDNA.Info();
        String ascii = host.chars().allMatch(c -> c < 128)
                ? host.toLowerCase(java.util.Locale.ROOT)
                : UTS46.nameToASCII(host, new StringBuilder(), info).toString();
        boolean valid = !info.hasErrors()
                && ascii.length() <= MAX_LENGTH
                && LABELS.matcher(ascii).matches();
        return valid ? ascii : null;
    }

    @Override
    public String toString() {
        return text;
    }
}
