package io.smartlink.click.enrich;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.smartlink.visit.Crawler;
import io.smartlink.visit.Crawlers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua_parser.Parser;

/** What a user agent tells of the program behind it. Answers are kept, because finding one takes about a millisecond. */
public final class Browsers {
    private static final int KEPT = 10_000;
    private static final String UNKNOWN_FAMILY = "Other";

    private final Crawlers crawlers;
    private final Parser families = new Parser();
    private final LoadingCache<String, Browser> known =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::look);

    /**
     * A program that visits.
     *
     * @param family such as {@code Firefox} or {@code Mobile Safari}; null if unknown
     */
    record Browser(@Nullable String family, Optional<Crawler> crawler) {
        static final Browser NONE = new Browser(null, Optional.empty());
    }

    public Browsers(Crawlers crawlers) {
        this.crawlers = crawlers;
    }

    Browser of(@Nullable String userAgent) {
        return userAgent == null ? Browser.NONE : known.get(userAgent);
    }

    private Browser look(String userAgent) {
        String family = families.parseUserAgent(userAgent).family;
        boolean named = family != null && !family.equals(UNKNOWN_FAMILY);
        return new Browser(named ? PlainText.of(family, VisitText.MAX_LENGTH) : null, crawlers.find(userAgent));
    }
}
