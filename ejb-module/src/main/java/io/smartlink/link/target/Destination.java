package io.smartlink.link.target;

import io.smartlink.customdomain.Hostname;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.TextValue;
import io.smartlink.platform.ValidationFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link sends its visitors: an absolute URL, worked on as raw text, never through a URL class, so that {@code %2B},
 * {@code {}}, {@code |}, an empty {@code ?}, backslashes and case leave as they were typed. Only the scheme and, of {@code
 * http} and {@code https}, the host are lower-cased, an internationalised host becomes its A-label, and spaces and
 * characters outside ASCII are percent-encoded as UTF-8 once. An existing destination can be sent in a {@code Location}
 * header as it is. Whether links may lead there is for {@link DestinationRules} to say.
 *
 * @param text at most {@value #MAX_LENGTH} ASCII characters, none of them a control character
 */
public record Destination(String text) implements TextValue {
    public static final int MAX_LENGTH = 8192;

    /** Schemes that run code or read what is the visitor's own; no setting can allow them. */
    static final Set<String> NEVER = Set.of(
            "javascript",
            "vbscript",
            "livescript",
            "data",
            "file",
            "filesystem",
            "blob",
            "about",
            "view-source",
            "jar");

    /** Scheme, and all the rest. */
    private static final Pattern ABSOLUTE = Pattern.compile("(?s)([a-zA-Z][a-zA-Z0-9+.-]*):(.+)");

    /** Scheme, user info with {@code @} if any, host, port with its colon if any, and all the rest. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?s)([a-zA-Z][a-zA-Z0-9+.-]*)://((?:[^/?#\\\\]*@)?)(\\[[^\\]/?#\\\\]*]|[^/?#\\\\:]*)((?::[0-9]*)?)([/?#\\\\].*|)");

    /** @throws ValidationFailedException on field {@code destination} that says what to change */
    public Destination {
        String typed = text.strip();
        if (typed.chars().anyMatch(c -> c < 0x20 || c == 0x7F)) {
            throw fault("control-character", "A destination may not have control characters or line breaks.");
        }
        Matcher absolute = ABSOLUTE.matcher(typed);
        if (!absolute.matches()) {
            throw fault("not-absolute", "A destination must be a whole address that begins with https:// or http://.");
        }
        String scheme = absolute.group(1).toLowerCase(Locale.ROOT);
        if (NEVER.contains(scheme)) {
            throw fault("bad-scheme", "A destination must begin with https:// or http://, never with " + scheme + ":.");
        }
        text = isWeb(scheme) ? web(scheme, typed) : scheme + ":" + encoded(absolute.group(2));
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

    /**
     * The address of a web page or image that a field holds, as it is sent.
     *
     * @throws ValidationFailedException on that field
     */
    public static String webUrlOf(String field, String typed) {
        String text = textOf(field, typed);
        if (!isWeb(text.substring(0, text.indexOf(':')))) {
            throw new ValidationFailedException(
                    field, "bad-scheme", "A web address must begin with https:// or http://.");
        }
        return text;
    }

    /** In lower case, without its colon. */
    public String scheme() {
        return text.substring(0, text.indexOf(':'));
    }

    /** Whether it is a page of the web: whether its scheme is {@code http} or {@code https}. */
    public boolean isWeb() {
        return isWeb(scheme());
    }

    /** What stands behind {@code //} as the host, without port; an IPv6 address in its brackets. */
    public Optional<String> host() {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches() ? Optional.of(shape.group(3)) : Optional.empty();
    }

    /** The host, if it is a name or an IPv4 address. */
    public Optional<Hostname> hostname() {
        return host().flatMap(Hostname::tryParse);
    }

    /** The path as it stands, beginning with {@code /}; {@code /} when there is none. */
    public String rawPath() {
        Matcher shape = SHAPE.matcher(text);
        String rest = shape.matches() ? shape.group(5) : "";
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '?' && rest.charAt(end) != '#') {
            end++;
        }
        return end == 0 ? "/" : rest.substring(0, end);
    }

    private static boolean isWeb(String scheme) {
        return scheme.equals("http") || scheme.equals("https");
    }

    private static String web(String scheme, String typed) {
        Matcher shape = SHAPE.matcher(typed);
        if (!shape.matches()) {
            throw fault("bad-host", "The destination's host cannot be read.");
        }
        return scheme + "://" + encoded(shape.group(2)) + host(shape.group(3)) + port(shape.group(4))
                + encoded(shape.group(5));
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

    private static ValidationFailedException fault(String code, String message) {
        return new ValidationFailedException("destination", code, message);
    }

    @Override
    public String toString() {
        return text;
    }
}
