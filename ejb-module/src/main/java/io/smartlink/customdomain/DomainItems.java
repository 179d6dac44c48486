package io.smartlink.customdomain;

import io.smartlink.account.actor.Actor;

/** Items that have an address on a domain. A port, because items of all kinds stand above. */
public interface DomainItems {
    /** How many of the kind are on the domain and not archived. */
    long countOn(long domainId);

    /** Archives them all, in the actor's name. */
    void archiveAllOn(Actor actor, long domainId);
}
