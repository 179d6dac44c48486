package io.smartlink.customdomain;

/** Items that have an address on a domain. A port, because items of all kinds stand above. */
public interface DomainItems {
    /** How many of the kind are on the domain and not archived. */
    long countOn(long domainId);

    /** Archives them all. */
    void archiveAllOn(long domainId);
}
