package io.smartlink.safety.block;

import io.smartlink.account.actor.Actor;
import io.smartlink.address.ItemKind;
import io.smartlink.bio.PageBlocks;
import io.smartlink.link.target.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What the operator says of whatever stands at an address, in the transaction of the decision. QR codes are links here. */
@ApplicationScoped
public class ItemBlocks {
    @Inject
    LinkBlocks links;

    @Inject
    LinkDestinations destinations;

    @Inject
    PageBlocks pages;

    /** Where visitors are led until the caller's transaction ends; nowhere if the item is gone. */
    public Set<Destination> locked(long id, ItemKind kind) {
        return (kind == ItemKind.BIO ? pages.locked(id) : destinations.locked(id)).orElse(Set.of());
    }

    /** @param reason what the account is told */
    public void block(Actor operator, long id, ItemKind kind, String reason) {
        if (kind == ItemKind.BIO) {
            pages.block(operator, id, reason);
        } else {
            links.block(operator, id, BlockedBy.OPERATOR, reason);
        }
    }

    /** @param reason for the audit log */
    public void release(Actor operator, long id, ItemKind kind, String reason) {
        if (kind == ItemKind.BIO) {
            pages.release(operator, id, reason);
        } else {
            links.release(operator, id);
        }
    }
}
