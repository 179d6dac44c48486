package io.smartlink.link;

import io.smartlink.link.target.LinkKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link as lists, pages and the API show it.
 *
 * @param domain hostname that the link stands on
 * @param slug as it was typed, NFC-normalised
 * @param shortUrl what a visitor types
 * @param destination as it is sent to visitors
 * @param redirectStatus 301, 302, 307 or 308
 * @param createdBy label of the actor who made it
 * @param version counts the edits, for ETags; clicks do not move it
 * @param clicks people who followed the link
 */
public record LinkRow(
        long id,
        LinkKind kind,
        String domain,
        String slug,
        String shortUrl,
        String destination,
        int redirectStatus,
        @Nullable String title,
        List<String> tags,
        @Nullable Instant expiresAt,
        boolean archived,
        LinkStatus status,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        int version,
        long clicks,
        @Nullable Instant lastClickAt) {}
