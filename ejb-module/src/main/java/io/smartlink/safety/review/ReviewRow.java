package io.smartlink.safety.review;

import io.smartlink.address.ItemKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in the review queue as lists show it.
 *
 * @param accountName of the account that it belongs to
 * @param itemId of the link, the QR code or the bio page that it is about
 * @param address hostname and slug of that
 * @param blocked whether it is stopped now
 * @param url the destination that it is about
 * @param reason what was found, or what the visitor says
 * @param seen how often visitors reported it; 1 for what was found
 * @param decision null while it waits
 */
public record ReviewRow(
        long id,
        ReviewKind kind,
        long accountId,
        String accountName,
        long itemId,
        ItemKind itemKind,
        String address,
        boolean blocked,
        String url,
        String reason,
        int seen,
        Instant createdAt,
        @Nullable Decision decision,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason) {}
