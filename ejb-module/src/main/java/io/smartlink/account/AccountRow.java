package io.smartlink.account;

import java.time.Instant;

/**
 * An account as lists and pages show it.
 *
 * @param status {@code active} or {@code suspended}
 * @param version counts the edits, for ETags
 * @param linksUsed links that the account has now, archived ones included
 */
public record AccountRow(
        long id,
        String name,
        String status,
        PlanLimits limits,
        AccountSettings settings,
        long linksUsed,
        long membersUsed,
        int version,
        Instant createdAt,
        Instant updatedAt) {}
