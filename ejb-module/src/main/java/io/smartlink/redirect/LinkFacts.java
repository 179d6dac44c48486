package io.smartlink.redirect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What pages tell of a link.
 *
 * @param shortUrl whole, as a visitor types it
 * @param title as its owner named it
 */
public record LinkFacts(
        String shortUrl, @Nullable String title, @Nullable Instant createdAt) {
    static final LinkFacts NONE = new LinkFacts("", null, null);
}
