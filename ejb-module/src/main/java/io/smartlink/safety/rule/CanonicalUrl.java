package io.smartlink.safety.rule;

import io.smartlink.link.target.PrivateHosts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web address in the one form in which threat lists and rules compare it, so that escapes, dots, slashes and spellings of
 * numbers hide nothing. Follows Safe Browsing's <a
 * href="https://developers.google.com/safe-browsing/v4/urls-hashing">URLs and Hashing</a>, with its order of steps. Bytes
 * stand as characters of ISO 8859-1 until they are escaped.
 *
 * @param host lower case, without port and user; numbers of IPv4 in their dotted form
 * @param path begins with {@code /}
 * @param query without its {@code ?}; null where there is none
 */
public record CanonicalUrl(
        String scheme, String host, String path, @Nullable String query) {
    private static final Pattern SHAPE =
            Pattern.compile("(?s)(?:([a-zA-Z][a-zA-Z0-9+.-]*)://)?([^/?]*)(/[^?]*)?(\\?.*)?");

    /** Of anything that a browser would take for a web address. */
    public static CanonicalUrl of(String text) {
        String tidy = text.strip().replaceAll("[\t\r\n]", "").replace('\\', '/');
        int fragment = tidy.indexOf('#');
        Matcher shape = SHAPE.matcher(bytes(fragment < 0 ? tidy : tidy.substring(0, fragment)));
        if (!shape.matches()) {
            throw new IllegalStateException("not an address: " + text); // the pattern takes everything
        }
        String scheme = shape.group(1) == null ? "http" : shape.group(1).toLowerCase(Locale.ROOT);
        String path = shape.group(3) == null ? "/" : shape.group(3);
        String query = shape.group(4);
        return new CanonicalUrl(
                scheme,
                escaped(host(shape.group(2))),
                escaped(resolved(unescaped(path))),
                query == null ? null : escaped(unescaped(query.substring(1))));
    }

    /** The whole address. */
    public String text() {
        return scheme + "://" + placed();
    }

    /** The address without its scheme. */
    public String placed() {
        return host + path + (query == null ? "" : "?" + query);
    }

    /** The host and the domains that it is part of, the host first; an address of IP has none. */
    public List<String> domains() {
        List<String> domains = new ArrayList<>(List.of(host));
        for (int dot = host.indexOf('.'); dot >= 0 && !isAddress(); dot = host.indexOf('.', dot + 1)) {
            domains.add(host.substring(dot + 1));
        }
        return domains;
    }

    /** The forms that lists of hashes may name it by: up to five hosts, each with up to six paths. */
    public List<String> expressions() {
        List<String> found = new ArrayList<>();
        for (String of : hosts()) {
            paths().forEach(beginning -> found.add(of + beginning));
        }
        return found;
    }

    /** The host, then what is left of its last five labels as the first goes, two at least. */
    private List<String> hosts() {
        List<String> found = new ArrayList<>(List.of(host));
        String[] labels = host.split("\\.");
        for (int first = Math.max(1, labels.length - 5); !isAddress() && first <= labels.length - 2; first++) {
            found.add(String.join(".", List.of(labels).subList(first, labels.length)));
        }
        return found;
    }

    /** The path with and without its query, then the root and up to three directories below it. */
    private List<String> paths() {
        List<String> found = new ArrayList<>();
        if (query != null) {
            found.add(path + "?" + query);
        }
        found.add(path);
        int slash = 0;
        for (int depth = 0; depth < 4 && slash >= 0; depth++) {
            String directory = path.substring(0, slash + 1);
            if (!found.contains(directory)) {
                found.add(directory);
            }
            slash = path.indexOf('/', slash + 1);
        }
        return found;
    }

    private boolean isAddress() {
        return host.startsWith("[") || PrivateHosts.ipv4(host) != null;
    }

    private static String host(String authority) {
        String withoutUser = authority.substring(authority.lastIndexOf('@') + 1);
        String name = unescaped(withoutUser.replaceFirst(":[0-9]*$", "")).toLowerCase(Locale.ROOT);
        String dotted = name.replaceAll("\\.{2,}", ".").replaceAll("^\\.|\\.$", "");
        String address = PrivateHosts.ipv4(dotted);
        return address == null ? dotted : address;
    }

    /** Runs of slashes become one, {@code .} and {@code ..} go. */
    private static String resolved(String path) {
        List<String> kept = new ArrayList<>();
        String[] segments = path.split("/", -1);
        for (String segment : segments) {
            if (segment.equals("..")) {
                if (!kept.isEmpty()) {
                    kept.remove(kept.size() - 1);
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.add(segment);
            }
        }
        String last = segments[segments.length - 1];
        boolean directory = last.isEmpty() || last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (directory && !kept.isEmpty() ? "/" : "");
    }

    /**
     * Until nothing is left to take away, in one pass: what an escape stands for may be the end of another one, but of none
     * before it.
     */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(text.charAt(i));
            for (int end = plain.length(); endsWithEscape(plain, end); end = plain.length()) {
                char stands = (char) (hex(plain.charAt(end - 2)) << 4 | hex(plain.charAt(end - 1)));
                plain.setLength(end - 3);
                plain.append(stands);
            }
        }
        return plain.toString();
    }

    private static boolean endsWithEscape(CharSequence text, int end) {
        return end >= 3
                && text.charAt(end - 3) == '%'
                && hex(text.charAt(end - 2)) >= 0
                && hex(text.charAt(end - 1)) >= 0;
    }

    /** Of a digit of ASCII; -1 of anything else. */
    private static int hex(char digit) {
        return digit < 0x80 ? Character.digit(digit, 16) : -1;
    }

    private static String escaped(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (char c : bytes.toCharArray()) {
            if (c <= 0x20 || c >= 0x7F || c == '#' || c == '%') {
                text.append(String.format("%%%02X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
