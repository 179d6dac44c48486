package io.smartlink.redirect.merge;

import io.smartlink.link.rule.Utm;
import io.smartlink.visit.QueryValues;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the visit and the link's UTM fields add to a destination, on the raw string: order, duplicates, encodings and the
 * fragment stay as they are, and merging nothing changes nothing. Nothing of a visitor can reach the destination's scheme,
 * host or the beginning of its path. An address without {@code //} behind its scheme, such as {@code mailto:} and {@code
 * tel:}, has no such parts (RFC 3986 §3) and is left as it is.
 */
public final class DestinationMerge {
    /** The query parameter that marks a scan; consumed here. */
    public static final String SCAN_MARKER = "sl_qr";

    private static final String HEX = "0123456789ABCDEF";

    private DestinationMerge() {}

    /**
     * The destination with what followed the slug in the visitor's path, before its query.
     *
     * @param rest raw, beginning with {@code /}, or empty
     */
    public static String withPath(String destination, String rest) {
        if (rest.isEmpty() || !isHierarchical(destination)) {
            return destination;
        }
        int end = pathEnd(destination);
        String path = destination.substring(0, end);
        return (path.endsWith("/") ? path.substring(0, end - 1) : path) + headerSafe(rest) + destination.substring(end);
    }

    /** The destination with the link's UTM fields, each in the place of a parameter of its name, else at the query's end. */
    public static String withUtm(String destination, Utm utm) {
        return utm.isEmpty() || !isHierarchical(destination)
                ? destination
                : withQuery(
                        destination,
                        query -> forEachSet(
                                utm, (name, value) -> query.put(name, List.of(name + "=" + encoded(value)))));
    }

    /**
     * The destination with the visitor's parameters: the whole group of a name in the place of what the destination has of
     * it, else at the query's end, in the visitor's order.
     *
     * @param rawQuery as it was sent; null for none
     * @param kept names that the visitor cannot set
     */
    public static String withVisitorQuery(String destination, @Nullable String rawQuery, Set<String> kept) {
        if (rawQuery == null || rawQuery.isEmpty() || !isHierarchical(destination)) {
            return destination;
        }
        var groups = new RawQuery(headerSafe(rawQuery)).groups();
        groups.keySet().removeIf(name -> name.equals(SCAN_MARKER) || kept.contains(name));
        return groups.isEmpty() ? destination : withQuery(destination, query -> groups.forEach(query::put));
    }

    /** The names of the UTM parameters that a link sets. */
    public static Set<String> namesOf(Utm utm) {
        Set<String> names = new HashSet<>();
        forEachSet(utm, (name, value) -> names.add(name));
        return names;
    }

    /**
     * Whether a rest of a path stays below what it is appended to: none of its segments is {@code .} or {@code ..}, in
     * whatever disguise of percent-encoding (RFC 3986 §3.3, §6.2.2.2).
     */
    public static boolean staysBelow(String rest) {
        for (String segment : QueryValues.decoded(rest.replace("+", "%2B")).split("[/\\\\]", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHierarchical(String destination) {
        return destination.startsWith("//", destination.indexOf(':') + 1);
    }

    private static String withQuery(String destination, java.util.function.Consumer<RawQuery> change) {
        int pathEnd = pathEnd(destination);
        int fragment = fragmentStart(destination);
        RawQuery query = new RawQuery(pathEnd < fragment ? destination.substring(pathEnd + 1, fragment) : "");
        change.accept(query);
        return destination.substring(0, pathEnd) + "?" + query.text() + destination.substring(fragment);
    }

    static int pathEnd(String destination) {
        int fragment = fragmentStart(destination);
        int question = destination.indexOf('?');
        return question >= 0 && question < fragment ? question : fragment;
    }

    private static int fragmentStart(String destination) {
        int hash = destination.indexOf('#');
        return hash < 0 ? destination.length() : hash;
    }

    private static void forEachSet(Utm utm, BiConsumer<String, String> action) {
        @Nullable String[] values = utm.values();
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null) {
                action.accept(Utm.PARAMETERS.get(i), value);
            }
        }
    }

    /** RFC 3986 §2.3: all but the unreserved characters as UTF-8. */
    private static String encoded(String value) {
        StringBuilder text = new StringBuilder(value.length() + 16);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            boolean unreserved =
                    b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-._~".indexOf(b) >= 0;
            if (unreserved) {
                text.append((char) b);
            } else {
                appendEncoded(text, b);
            }
        }
        return text.toString();
    }

    /** What a visitor sent raw, with what cannot stand in a header or would begin a fragment percent-encoded; bytes arrive as Latin-1. */
    static String headerSafe(String raw) {
        if (raw.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '#')) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length() + 32);
        raw.chars().forEach(c -> {
            if (c > ' ' && c < 0x7F && c != '#') {
                text.append((char) c);
            } else {
                for (byte b : c <= 0xFF
                        ? new byte[] {(byte) c}
                        : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    appendEncoded(text, b);
                }
            }
        });
        return text.toString();
    }

    private static void appendEncoded(StringBuilder text, byte b) {
        text.append('%').append(HEX.charAt((b & 0xFF) >> 4)).append(HEX.charAt(b & 0xF));
    }
}
