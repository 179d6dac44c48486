package io.smartlink.link;

import io.smartlink.account.actor.Actor;
import io.smartlink.address.AddressBook;
import io.smartlink.address.ItemKind;
import io.smartlink.address.Slug;
import io.smartlink.customdomain.DomainRow;
import io.smartlink.customdomain.DomainService;
import io.smartlink.link.check.CheckedLinks;
import io.smartlink.link.check.DestinationCheck;
import io.smartlink.link.check.Findings;
import io.smartlink.link.check.NotExaminedException;
import io.smartlink.link.target.Destination;
import io.smartlink.pixel.AttachedPixels;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Versions;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What writing a link takes, whoever owns it: its address, its row, its cap, what was found of its destinations. In the
 * caller's transaction; who may do it, and what is recorded of it, is the caller's to see to.
 */
@ApplicationScoped
class LinkWrites {
    @PersistenceContext
    EntityManager em;

    @EJB
    DomainService domains;

    @Inject
    AddressBook addresses;

    @Inject
    DestinationLoops loops;

    @Inject
    LinkCaps caps;

    @Inject
    AttachedPixels pixels;

    @Inject
    LinkRows rows;

    @Inject
    DestinationCheck destinations;

    @Inject
    CheckedLinks checked;

    @Inject
    Clock clock;

    /** @param kind what stands at the address; anything but a link is hidden from those who look for links */
    LinkRow create(Actor actor, long id, ItemKind kind, LinkDraft draft, Findings findings) {
        DomainRow domain = domains.requireUsable(actor, draft.domain());
        addresses.take(id, kind, domain, draft.slug());
        loops.requireNone(draft);
        em.persist(new Link(id, actor.accountId(), actor.label(), kind != ItemKind.LINK, draft, clock.instant()));
        em.flush();
        caps.set(id, draft.behaviour().schedule().maxClicks());
        pixels.set(id, draft.behaviour().pixelIds());
        note(actor, id, draft, List.of(), findings);
        return row(actor, id, kind);
    }

    /** @throws NotExaminedException if it leads where nobody has looked */
    LinkRow change(Actor actor, Link link, ItemKind kind, LinkRow before, LinkDraft draft, Findings findings) {
        long id = before.id();
        DomainRow domain = domains.requireUsable(actor, draft.domain());
        Collection<Destination> kept = before.draft().destinations().values();
        if (!findings.cover(draft.destinations().values(), kept)) {
            throw new NotExaminedException();
        }
        findings.requireSafe(draft.destinations(), kept);
        Slug slug = draft.slug() == null ? new Slug(before.slug()) : draft.slug();
        if (!domain.hostname().equals(before.domain()) || !slug.text().equals(before.slug())) {
            addresses.move(id, kind, domain, slug);
        } else {
            addresses.announce(id);
        }
        loops.requireNone(draft);
        link.redraft(draft, clock.instant());
        Versions.flush(em);
        caps.set(id, draft.behaviour().schedule().maxClicks());
        pixels.set(id, draft.behaviour().pixelIds());
        if (!Set.copyOf(kept).equals(Set.copyOf(draft.destinations().values()))) {
            note(actor, id, draft, kept, findings);
        }
        return row(actor, id, kind);
    }

    void delete(Link link, long id) {
        em.remove(link);
        Versions.flush(em);
        addresses.release(id);
    }

    private void note(Actor actor, long id, LinkDraft draft, Collection<Destination> before, Findings findings) {
        Collection<Destination> leadsTo = draft.destinations().values();
        List<Destination> kept = leadsTo.stream().filter(before::contains).toList();
        checked.note(id, findings.together(leadsTo), findings.doubt(kept), clock.instant());
        destinations.review(actor.accountId(), id, findings.suspicious(leadsTo));
    }

    private LinkRow row(Actor actor, long id, ItemKind kind) {
        LinkQuery query =
                kind == ItemKind.LINK ? new LinkQuery(actor.accountId()) : LinkQuery.ofOwned(actor.accountId());
        return rows.find(query.withId(id)).orElseThrow(() -> new NotFoundException("link"));
    }
}
