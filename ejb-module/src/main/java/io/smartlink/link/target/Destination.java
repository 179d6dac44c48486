package io.smartlink.link.target;

import io.smartlink.customdomain.Hostname;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link sends its visitors: an absolute {@code http} or {@code https} URL, worked on as raw text, never through a
 * URL class, so that {@code %2B}, {@code {}}, {@code |}, an empty {@code ?}, backslashes and case leave as they were typed.
 * Only scheme and host are lower-cased, an internationalised host becomes its A-label, and spaces and characters outside
 * ASCII are percent-encoded as UTF-8 once. An existing destination can be sent in a {@code Location} header as it is.
 *
 * @param text at most {@value #MAX_LENGTH} ASCII characters, none of them a control character
 */
public record Destination(String text) {
    public static final int MAX_LENGTH = 8192;

    /** Scheme, user info with {@code @} if any, host, port with its colon if any, and all the rest. */
    private static final Pattern SHAPE = Pattern.compile(
            "([a-zA-Z][a-zA-Z0-9+.-]*)://((?:[^/?#\\\\]*@)?)(\\[[^\\]/?#\\\\]*]|[^/?#\\\\:]*)((?::[0-9]*)?)([/?#\\\\].*|)");

    /** @throws ValidationFailedException on field {@code destination} that says what to change */
    public Destination {
        String typed = text.strip();
        if (typed.chars().anyMatch(c -> c < 0x20 || c == 0x7F)) {
            throw fault("control-character", "A destination may not have control characters or line breaks.");
        }
        Matcher shape = SHAPE.matcher(typed);
        if (!shape.matches()) {
            throw shapeless(typed);
        }
        String scheme = shape.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw badScheme(scheme);
        }
        text = scheme + "://" + encoded(shape.group(2)) + host(shape.group(3)) + port(shape.group(4))
                + encoded(shape.group(5));
        if (text.length() > MAX_LENGTH) {
            throw fault(
                    "too-long", "A destination may have up to 8,192 characters, this one has " + text.length() + ".");
        }
    }

    /**
     * The destination that a field of another name holds, as it is sent.
     *
     * @throws ValidationFailedException on that field
     */
    public static String textOf(String field, String typed) {
        try {
            return new Destination(typed).text();
        } catch (ValidationFailedException refused) {
            throw new ValidationFailedException(refused.faults().stream()
                    .map(fault -> new FieldFault(field, fault.code(), fault.message()))
                    .toList());
        }
    }

    /** The host, if it is a name or an IPv4 address. */
    public Optional<Hostname> hostname() {
        return Hostname.tryParse(shape().group(3));
    }

    /** The path as it stands, beginning with {@code /}; {@code /} when there is none. */
    public String rawPath() {
        String rest = shape().group(5);
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '?' && rest.charAt(end) != '#') {
            end++;
        }
        return end == 0 ? "/" : rest.substring(0, end);
    }

    private Matcher shape() {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalStateException(text);
        }
        return shape;
    }

    private static String host(String typed) {
        if (typed.startsWith("[")) {
            if (!typed.matches("\\[[0-9a-fA-F:.]+]")) {
                throw fault("bad-host", "The destination's host " + typed + " is not an IPv6 address.");
            }
            return typed.toLowerCase(Locale.ROOT);
        }
        String dot = typed.endsWith(".") ? "." : "";
        return Hostname.tryParse(typed)
                        .orElseThrow(
                                () -> fault("bad-host", "The destination's host \"" + typed + "\" is not a hostname."))
                        .text()
                + dot;
    }

    private static String port(String typed) {
        boolean valid = typed.length() <= 1 || typed.length() <= 6 && Integer.parseInt(typed.substring(1)) <= 65_535;
        if (!valid) {
            throw fault("bad-port", "The destination's port must be between 0 and 65535.");
        }
        return typed;
    }

    private static String encoded(String raw) {
        if (raw.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length() + 32);
        for (byte b : raw.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                text.append((char) b);
            } else {
                text.append(String.format("%%%02X", b));
            }
        }
        return text.toString();
    }

    private static ValidationFailedException shapeless(String typed) {
        if (typed.matches("(?i)https?://.*")) {
            return fault("bad-host", "The destination's host cannot be read.");
        }
        return typed.matches("(?i)[a-z][a-z0-9+.-]*:.*")
                ? badScheme(typed.substring(0, typed.indexOf(':')))
                : fault("not-absolute", "A destination must be a whole address that begins with https:// or http://.");
    }

    private static ValidationFailedException badScheme(String scheme) {
        return fault("bad-scheme", "A destination must begin with https:// or http://, not with " + scheme + ":.");
    }

    private static ValidationFailedException fault(String code, String message) {
        return new ValidationFailedException("destination", code, message);
    }

    @Override
    public String toString() {
        return text;
    }
}
