package io.smartlink.client;

/**
 * A plan: what every account on it has.
 *
 * @param links 0: none can be made or changed
 * @param members open invitations among them
 * @param apiCallsPerMinute for all keys of an account together
 * @param retentionDays how long raw visits are kept
 * @param rules whether rules and A/B variants can be added to links
 * @param api whether keys of its accounts are answered
 * @param exports whether raw visits can be taken out as files
 * @param accounts how many are on it
 * @param version counts the edits
 */
public record Plan(
        String name,
        long links,
        long bioPages,
        long qrCodes,
        long domains,
        long members,
        long apiCallsPerMinute,
        long retentionDays,
        boolean rules,
        boolean api,
        boolean exports,
        long accounts,
        long version) {}
