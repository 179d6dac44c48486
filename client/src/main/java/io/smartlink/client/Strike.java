package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A try to lead visitors to a dangerous place.
 *
 * @param accountSuspended whether the account is suspended now
 * @param reason the verdict
 * @param struckBy who tried
 * @param forgivenAt null while it counts
 */
public record Strike(
        String id,
        String accountId,
        String accountName,
        boolean accountSuspended,
        String host,
        String url,
        String reason,
        String struckBy,
        Instant at,
        @Nullable Instant forgivenAt,
        @Nullable String forgivenBy,
        @Nullable String forgivenReason) {}
