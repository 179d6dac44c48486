package io.smartlink.safety.scan;

import io.smartlink.link.target.Destination;
import java.util.Set;

/**
 * A link whose destinations are to be looked at.
 *
 * @param tries in vain so far
 * @param destinations what is found counts for a link that leads to these
 */
public record DueLink(long id, long accountId, int tries, Set<Destination> destinations) {
    public DueLink {
        destinations = Set.copyOf(destinations);
    }
}
