package io.smartlink.account;

/**
 * What an account has of the things that are limited.
 *
 * @param links archived ones included
 * @param bioPages archived ones included
 * @param qrCodes dynamic ones and those of links
 * @param domains of its own, proved or not
 * @param members without those who are only invited
 * @param invitations open ones, which count as members against the limit
 * @param strikes that are not forgiven
 */
public record AccountUse(
        long links, long bioPages, long qrCodes, long domains, long members, long invitations, long strikes) {}
