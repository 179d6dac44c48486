package io.smartlink.analytics.rollup.recount;

/**
 * What a recount of a UTC day found for one account.
 *
 * @param visits raw visits, orphans included
 * @param difference sum of the differences, each without its sign, between the raw visits and what was counted of them:
 *     visits stored, and, if the day is rolled up, visits, scans, identified visits and visitors of each traffic, and visits
 *     with a value of each dimension
 */
public record RecountedAccount(long accountId, long visits, long difference) {}
