package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bio page of any account as the operator sees it.
 *
 * @param address hostname and slug
 * @param status {@code draft}, {@code published}, {@code archived} or {@code blocked}
 * @param blockedBy {@code scan} or {@code operator}; null while it is not stopped
 * @param safety {@code safe}, {@code unchecked}, {@code suspicious} or {@code malicious}
 * @param safetyReason what speaks against it, or why it was stopped
 */
public record OperatorBioPage(
        String id,
        String accountId,
        String accountName,
        String address,
        String shortUrl,
        String title,
        String status,
        @Nullable String blockedBy,
        String safety,
        @Nullable String safetyReason,
        Instant createdAt,
        Instant updatedAt) {}
