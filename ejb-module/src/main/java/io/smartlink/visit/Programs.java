package io.smartlink.visit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua_parser.Client;
import ua_parser.Parser;

/** What a user agent tells of the program behind it. Answers are kept, because finding one takes about a millisecond. */
public final class Programs {
    private static final int KEPT = 10_000;
    private static final int MAX_USER_AGENT = 512;
    private static final String UNKNOWN_FAMILY = "Other";
    private static final Map<String, String> SYSTEMS = Map.of(
            "iOS", "ios",
            "Android", "android",
            "Windows", "windows",
            "Windows Phone", "windows",
            "Mac OS X", "macos",
            "Linux", "linux",
            "Ubuntu", "linux",
            "Fedora", "linux",
            "Debian", "linux",
            "Chrome OS", "chromeos");

    private final Crawlers crawlers;
    private final Parser parser = new Parser();
    private final LoadingCache<String, Program> known =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::look);

    public Programs(Crawlers crawlers) {
        this.crawlers = crawlers;
    }

    /** @param userAgent as it was received; what is longer than 512 characters is cut, as it is when it is recorded */
    public Program of(@Nullable String userAgent) {
        if (userAgent == null) {
            return Program.UNKNOWN;
        }
        return known.get(userAgent.length() <= MAX_USER_AGENT ? userAgent : userAgent.substring(0, MAX_USER_AGENT));
    }

    private Program look(String userAgent) {
        Client client = parser.parse(userAgent);
        String family = client.userAgent.family;
        String os = SYSTEMS.get(client.os.family);
        return new Program(
                family == null || family.equals(UNKNOWN_FAMILY) ? null : family,
                device(userAgent, os),
                os,
                crawlers.find(userAgent));
    }

    /** Tablets first: an iPad says Mobile too, and an Android tablet is one that does not. */
    private static @Nullable String device(String userAgent, @Nullable String os) {
        boolean tablet = userAgent.contains("iPad")
                || userAgent.contains("Tablet")
                || "android".equals(os) && !userAgent.contains("Mobile");
        if (tablet) {
            return "tablet";
        }
        if (userAgent.contains("Mobi") || "ios".equals(os) || "android".equals(os)) {
            return "mobile";
        }
        return os == null ? null : "desktop";
    }
}
