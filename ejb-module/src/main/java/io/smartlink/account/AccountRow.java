package io.smartlink.account;

import io.smartlink.account.plan.PlanLimits;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as lists and pages show it.
 *
 * @param status {@code active} or {@code suspended}
 * @param statusReason why it is suspended, or why that was lifted; null if it never was
 * @param suspendedAt since when it is; null while it is not
 * @param pixelsDecidedBy who has last decided when pixels may fire; null while nobody has
 * @param pixelsDecidedAt when that was
 * @param version counts the edits, for ETags
 */
public record AccountRow(
        long id,
        String name,
        String status,
        @Nullable String statusReason,
        @Nullable Instant suspendedAt,
        PlanLimits limits,
        AccountSettings settings,
        @Nullable String pixelsDecidedBy,
        @Nullable Instant pixelsDecidedAt,
        AccountUse use,
        int version,
        Instant createdAt,
        Instant updatedAt) {}
