package io.smartlink.address;

import java.util.Locale;
import java.util.Set;

/** First path segments that are ours on every domain; no slug begins with one, in whatever case. */
public final class ReservedSegment {
    private static final Set<String> RESERVED = Set.of(
            "-",
            "api",
            "admin",
            "assets",
            ".well-known",
            "health",
            "metrics",
            "openapi",
            "robots.txt",
            "sitemap.xml",
            "favicon.ico");

    private ReservedSegment() {}

    /** Whether the first segment of a path without its leading slash is reserved. */
    public static boolean startsPath(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        return first.length() <= 11 && RESERVED.contains(first.toLowerCase(Locale.ROOT));
    }
}
