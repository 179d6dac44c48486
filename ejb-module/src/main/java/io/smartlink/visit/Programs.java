package io.smartlink.visit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua_parser.OS;
import ua_parser.Parser;
import ua_parser.UserAgent;

/**
 * What a user agent tells of the program behind it. Answers are kept, because finding one takes about a millisecond: the
 * last {@value #KEPT} user agents, which is more than a busy day brings and takes about 12 MB.
 */
public final class Programs {
    private static final int KEPT = 20_000;
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
        UserAgent browser = parser.parseUserAgent(userAgent);
        OS os = parser.parseOS(userAgent);
        String system = known(os.family);
        String code = system == null ? null : SYSTEMS.get(system);
        return new Program(
                known(browser.family),
                known(browser.major),
                device(userAgent, code),
                code == null && system != null ? system.toLowerCase(Locale.ROOT).intern() : code,
                version(os.major, os.minor),
                crawlers.find(userAgent));
    }

    /** Interned, because some hundred names and numbers stand for all programs. */
    private static @Nullable String known(@Nullable String name) {
        return name == null || name.isBlank() || name.equals(UNKNOWN_FAMILY) ? null : name.intern();
    }

    private static @Nullable String version(@Nullable String major, @Nullable String minor) {
        return major == null || minor == null || minor.isBlank() ? known(major) : (major + "." + minor).intern();
    }

    /** By the code of a known system. Tablets first: an iPad says Mobile too, and an Android tablet is one that does not. */
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
