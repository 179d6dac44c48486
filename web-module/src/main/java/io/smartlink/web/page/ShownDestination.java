package io.smartlink.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A destination as text that shows where it really leads. It is cut where browsers cut (WHATWG URL §4.4: a backslash ends
 * the host, everything up to the last {@code @} is user info), and whatever is not a visible ASCII character is
 * percent-encoded: no direction mark, look-alike or invisible character can move the host.
 *
 * @param before scheme and user info
 * @param host empty when there is none to be sure of
 * @param after port, path, query and fragment
 */
record ShownDestination(String before, String host, String after) {
    private static final Pattern WEB_URL =
            Pattern.compile("((?i:https?)://(?:[^/?#\\\\]*@)?)(\\[[^]/?#\\\\]*]|[^/?#\\\\:]++)((?:[:/?#\\\\].*)?)");

    static ShownDestination of(String destination) {
        String text = ascii(destination);
        Matcher url = WEB_URL.matcher(text);
        return url.matches()
                ? new ShownDestination(url.group(1), url.group(2), url.group(3))
                : new ShownDestination("", "", text);
    }

    /** The host in its own script, if it has one and cannot be taken for another. */
    Optional<String> readableHost() {
        return ReadableHost.of(host);
    }

    /** Whether a browser surely goes to that host. */
    boolean isWebUrl() {
        return !host.isEmpty();
    }

    String text() {
        return before + host + after;
    }

    private static String ascii(String destination) {
        StringBuilder text = new StringBuilder(destination.length());
        for (byte b : destination.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                text.append((char) b);
            } else {
                text.append(String.format("%%%02X", b));
            }
        }
        return text.toString();
    }
}
