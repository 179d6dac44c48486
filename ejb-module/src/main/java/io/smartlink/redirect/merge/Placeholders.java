package io.smartlink.redirect.merge;

/**
 * What a domain's root and not-found destinations take over of the visit: {@code {path}} is the path as it was asked for,
 * without its first slash, {@code {host}} the domain. Both only after the destination's host, so that nobody who asks can
 * choose the host; in a query or fragment with every character encoded that would end a value there.
 */
public final class Placeholders {
    private static final String PATH = "{path}";
    private static final String HOST = "{host}";
    private static final int AFTER_SCHEME = "https://".length();

    private Placeholders() {}

    /** @param rawPath beginning with {@code /}; one that climbs is left out */
    public static String fill(String destination, String rawPath, String host) {
        if (destination.indexOf('{', AFTER_SCHEME) < 0) {
            return destination;
        }
        String path = rawPath.startsWith("/") ? rawPath.substring(1) : rawPath;
        String safe = DestinationMerge.staysBelow(path) ? DestinationMerge.headerSafe(path) : "";
        int end = DestinationMerge.pathEnd(destination);
        return destination.substring(0, end).replace(PATH, safe).replace(HOST, host)
                + destination.substring(end).replace(PATH, asValue(safe)).replace(HOST, host);
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
