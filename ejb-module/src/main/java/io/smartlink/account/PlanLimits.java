package io.smartlink.account;

/**
 * What a plan includes, as the operator's table says.
 *
 * @param plan name of the plan, {@code free} or {@code pro}
 * @param apiCallsPerMinute for all keys of an account together
 * @param retentionDays how long raw visits are kept, in days
 */
public record PlanLimits(
        String plan,
        int links,
        int bioPages,
        int qrCodes,
        int domains,
        int members,
        int apiCallsPerMinute,
        int retentionDays) {}
