package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link, a QR code or a bio page that the operator looks at, or has looked at.
 *
 * @param kind {@code suspicious}, {@code report} or {@code blocked}
 * @param item what it is about: {@code link}, {@code qr} or {@code bio}
 * @param itemId its id
 * @param address its hostname and slug
 * @param blocked whether it is stopped now
 * @param url the destination that it is about; of a report about a page its address
 * @param reason what was found, or what a visitor says
 * @param seen how often visitors reported it; 1 for what was found
 * @param decision {@code safe} or {@code blocked}; null while it waits
 */
public record ReviewItem(
        String id,
        String kind,
        String accountId,
        String accountName,
        String item,
        String itemId,
        String address,
        boolean blocked,
        String url,
        String reason,
        int seen,
        Instant createdAt,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason) {}
