package io.smartlink.link;

import io.smartlink.account.actor.Actor;
import io.smartlink.address.ItemKind;
import io.smartlink.link.check.DestinationCheck;
import io.smartlink.link.check.Findings;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Links that something else owns, with whose id: a dynamic QR code. They redirect, are checked and counted like any other,
 * and nobody who looks for links finds them. All in the caller's transaction; who may do it, what the plan allows and what is
 * recorded is the owner's to see to.
 */
@ApplicationScoped
public class OwnedLinks {
    @PersistenceContext
    EntityManager em;

    @Inject
    DestinationCheck check;

    @Inject
    LinkDrafts drafts;

    @Inject
    LinkWrites writes;

    @Inject
    LinkRows rows;

    /**
     * Looks at where a draft leads, which may take a while: to be called before a transaction begins.
     *
     * @param before what it is now; empty for a new one
     * @throws io.smartlink.link.check.DestinationUnsafeException if a destination is dangerous
     */
    public Findings examine(Actor actor, LinkDraft draft, List<LinkRow> before) {
        Set<Destination> kept = before.stream()
                .flatMap(link -> link.draft().destinations().values().stream())
                .collect(Collectors.toSet());
        Set<Destination> wanted = Set.copyOf(draft.destinations().values());
        if (wanted.equals(kept)) {
            return Findings.NONE;
        }
        Findings findings = check.examine(
                actor,
                wanted.stream()
                        .filter(destination -> !kept.contains(destination))
                        .toList(),
                wanted.stream().filter(kept::contains).toList());
        findings.requireSafe(draft.destinations(), kept);
        return findings;
    }

    /**
     * Makes a link for an owner.
     *
     * @param id the owner's
     * @throws io.smartlink.address.SlugTakenException if something stands at the address
     */
    public LinkRow create(Actor actor, long id, ItemKind owner, LinkDraft typed, Findings findings) {
        return writes.create(actor, id, owner, drafts.accepted(actor, typed, null), findings);
    }

    /**
     * Makes a link what the draft says.
     *
     * @throws io.smartlink.link.check.NotExaminedException if it was changed since it was looked at
     */
    public LinkRow change(Actor actor, long id, ItemKind owner, LinkDraft typed, Findings findings) {
        LinkRow before = row(actor, id);
        return writes.change(actor, held(actor, id), owner, before, drafts.accepted(actor, typed, before), findings);
    }

    /** Deletes a link and frees its address. */
    public void delete(Actor actor, long id) {
        writes.delete(held(actor, id), id);
    }

    public LinkRow row(Actor actor, long id) {
        return rows.find(LinkQuery.ofOwned(actor.accountId()).withId(id))
                .orElseThrow(() -> new NotFoundException("link"));
    }

    /** Those of the account among these ids, owned or not, by their id. */
    public Map<Long, LinkRow> rows(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, LinkRow> found = rows
                .list(LinkQuery.ofOwned(actor.accountId()).withIds(ids))
                .stream()
                .collect(Collectors.toMap(LinkRow::id, Function.identity()));
        rows.list(new LinkQuery(actor.accountId()).withIds(ids)).forEach(link -> found.put(link.id(), link));
        return found;
    }

    /** Whether something else owns the link. */
    public boolean isOwned(long id) {
        Link link = em.find(Link.class, id);
        return link != null && !link.isShown();
    }

    private Link held(Actor actor, long id) {
        Link link = em.find(Link.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (link == null || link.isShown() || !link.belongsTo(actor.accountId())) {
            throw new NotFoundException("link");
        }
        return link;
    }
}
