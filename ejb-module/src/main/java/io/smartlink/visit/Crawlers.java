package io.smartlink.visit;

import java.util.List;
import java.util.Optional;

/** The crawlers that are known by their user agent. */
public final class Crawlers {
    private final List<Crawler> crawlers;

    public Crawlers(List<Crawler> crawlers) {
        this.crawlers = List.copyOf(crawlers);
    }

    /**
     * The first crawler of the list that the user agent names. Tries them all, which takes a fraction of a millisecond:
     * callers keep the answer.
     */
    public Optional<Crawler> find(String userAgent) {
        return crawlers.stream().filter(crawler -> crawler.is(userAgent)).findFirst();
    }
}
