package io.smartlink.redirect;

import io.smartlink.customdomain.DomainSettings;

/**
 * A serving domain as the hot path knows it.
 *
 * @param hostname lower case, A-labels
 * @param caseSensitive whether slugs keep their case when they are compared
 * @param settings what the domain's owner has decided
 * @param account whose visits those are that find nothing here; {@link AccountSnapshot#NOBODY} for the default domain
 */
public record DomainSnapshot(
        long id, String hostname, boolean caseSensitive, DomainSettings settings, AccountSnapshot account) {
    /** A domain of nobody, whose owner has decided nothing. */
    public DomainSnapshot(long id, String hostname, boolean caseSensitive) {
        this(id, hostname, caseSensitive, DomainSettings.NEW, AccountSnapshot.NOBODY);
    }
}
