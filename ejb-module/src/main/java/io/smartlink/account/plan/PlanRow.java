package io.smartlink.account.plan;

/**
 * A plan as lists and pages show it.
 *
 * @param accounts how many accounts are on it
 * @param version counts the edits, for ETags
 */
public record PlanRow(PlanLimits limits, long accounts, int version) {}
