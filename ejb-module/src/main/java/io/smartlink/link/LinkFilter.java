package io.smartlink.link;

import io.smartlink.link.target.LinkKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which links of the account are listed; null stands for "any".
 *
 * @param search text found in slug, title or destination, whatever its case
 * @param domain hostname
 * @param tag exact tag
 * @param campaignId campaign that they belong to
 * @param pixelId pixel that they fire
 * @param createdFrom first instant, included
 * @param createdUntil last instant, excluded
 */
public record LinkFilter(
        @Nullable String search,
        @Nullable String domain,
        @Nullable String tag,
        @Nullable Long campaignId,
        @Nullable Long pixelId,
        @Nullable LinkKind kind,
        @Nullable LinkStatus status,
        @Nullable Instant createdFrom,
        @Nullable Instant createdUntil) {
    public static final LinkFilter ALL = new LinkFilter(null, null, null, null, null, null, null, null, null);
}
