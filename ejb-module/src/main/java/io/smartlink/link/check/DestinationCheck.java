package io.smartlink.link.check;

import io.smartlink.account.actor.Actor;
import io.smartlink.link.target.Destination;
import java.util.Collection;
import java.util.Map;

/**
 * Looks at destinations before links lead there. A port, because the rules, the threat providers and the strikes stand
 * above links.
 */
public interface DestinationCheck {
    /**
     * Looks at all destinations of one request together. Called outside of transactions: it may ask others over the network.
     * A dangerous one among the new ones is a strike, however the request ends; one request is one strike at most.
     *
     * @param fresh where the actor wants to lead to
     * @param kept what its links lead to already; asked about anew, because it decides whether a stopped link may go
     */
    Findings examine(Actor actor, Collection<Destination> fresh, Collection<Destination> kept);

    /**
     * Takes note of what a link or a bio page leads to although it looks suspicious, in the transaction that saves it.
     *
     * @param itemId of the link or the page
     */
    void review(long accountId, long itemId, Map<Destination, Finding> suspicious);
}
