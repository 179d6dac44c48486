package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited and has not come yet.
 *
 * @param role the one that they get by accepting
 * @param status {@code open} or {@code expired}
 * @param acceptLink lets them in once; only in the answer that sent it, and only where no mail is sent
 * @param version counts the edits
 */
public record Invitation(
        String id,
        String email,
        String role,
        String status,
        String invitedBy,
        @Nullable String acceptLink,
        long version,
        Instant createdAt,
        Instant expiresAt) {}
