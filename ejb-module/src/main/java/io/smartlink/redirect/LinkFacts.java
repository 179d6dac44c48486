package io.smartlink.redirect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What pages and reports tell of a link.
 *
 * @param shortUrl whole, as a visitor types it
 * @param title as its owner named it
 * @param ofQrCode whether it is a QR code's own, so that every visit is a scan
 */
public record LinkFacts(
        String shortUrl, @Nullable String title, @Nullable Instant createdAt, boolean ofQrCode) {
    static final LinkFacts NONE = new LinkFacts("", null, null, false);
}
