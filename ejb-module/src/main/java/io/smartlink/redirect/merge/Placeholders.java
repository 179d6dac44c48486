package io.smartlink.redirect.merge;

/**
 * What a domain's root and not-found destinations take over of the visit: {@code {path}} is the path as it was asked for,
 * without its first slash, {@code {host}} the domain. Both only after the destination's host, so that nobody who asks can
 * choose the host; in a query or fragment with every character encoded that would end a value there.
 */
public final class Placeholders {
    private static final String PATH = "{path}";
    private static final String HOST = "{host}";

    private Placeholders() {}

    /** @param rawPath beginning with {@code /}; one that climbs is left out */
    public static String fill(String destination, String rawPath, String host) {
        int authority = authorityEnd(destination);
        if (destination.indexOf('{', authority) < 0) {
            return destination;
        }
        String path = rawPath.startsWith("/") ? rawPath.substring(1) : rawPath;
        String safe = DestinationMerge.staysBelow(path) ? DestinationMerge.headerSafe(path) : "";
        int end = Math.max(authority, DestinationMerge.pathEnd(destination));
        return destination.substring(0, authority)
                + destination.substring(authority, end).replace(PATH, safe).replace(HOST, host)
                + destination.substring(end).replace(PATH, asValue(safe)).replace(HOST, host);
    }

    /** Where user info, host and port end; the end of what has none. */
    private static int authorityEnd(String destination) {
        int begin = destination.indexOf("://");
        int end = begin < 0 ? destination.length() : begin + "://".length();
        while (end < destination.length() && "/?#\\".indexOf(destination.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** RFC 3986 §2.2: the delimiters among what a path may hold. */
    private static String asValue(String path) {
        StringBuilder value = new StringBuilder(path.length());
        path.chars().forEach(c -> {
            if ("&=+;#?!$'()*,:@[]".indexOf(c) >= 0) {
                value.append('%').append(String.format("%02X", c));
            } else {
                value.append((char) c);
            }
        });
        return value.toString();
    }
}
