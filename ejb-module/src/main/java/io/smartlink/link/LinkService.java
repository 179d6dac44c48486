package io.smartlink.link;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.Actor;
import io.smartlink.account.Permission;
import io.smartlink.account.Permissions;
import io.smartlink.account.PlanLimitException;
import io.smartlink.account.PlanLimits;
import io.smartlink.account.PlanRequiredException;
import io.smartlink.address.AddressBook;
import io.smartlink.address.ItemKind;
import io.smartlink.address.ShortUrl;
import io.smartlink.address.Slug;
import io.smartlink.address.SlugKey;
import io.smartlink.customdomain.DomainRow;
import io.smartlink.customdomain.DomainService;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.Versions;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * Use cases of links. Each is one transaction; a change that is visible to visitors is announced with it. A link of
 * another account is refused like one that never was.
 */
@Stateless
public class LinkService {
    @PersistenceContext
    EntityManager em;

    @EJB
    DomainService domains;

    @EJB
    AccountStanding standing;

    @Inject
    AddressBook addresses;

    @Inject
    DestinationLoops loops;

    @Inject
    LinkDrafts drafts;

    @Inject
    LinkCaps caps;

    @Inject
    LinkRows rows;

    @Inject
    HostUrls hosts;

    @Inject
    Clock clock;

    /**
     * Makes a link.
     *
     * @throws io.smartlink.address.SlugTakenException if something stands at the address
     * @throws DestinationLoopException if the destination is one of our own short links
     * @throws io.smartlink.customdomain.DomainNotVerifiedException if the account may not use the domain
     * @throws PlanRequiredException if the plan includes no links
     * @throws PlanLimitException if the account has as many as the plan allows
     */
    public LinkRow create(Actor actor, LinkDraft typed) {
        requireWritable(actor);
        LinkDraft draft = drafts.accepted(actor, typed, null);
        requireRoom(actor);
        DomainRow domain = domains.requireUsable(actor, draft.domain());
        long id = OpaqueId.next();
        addresses.take(id, ItemKind.LINK, domain, draft.slug());
        loops.requireNone(draft);
        em.persist(new Link(id, actor.accountId(), actor.label(), draft, clock.instant()));
        em.flush();
        caps.set(id, draft.behaviour().schedule().maxClicks());
        return row(actor, id);
    }

    /** @throws NotFoundException if the account has no such link */
    public LinkRow link(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_LINKS);
        return row(actor, id);
    }

    /**
     * The link at an address, in whatever form the slug is written.
     *
     * @throws NotFoundException if the account has no link there
     */
    public LinkRow resolve(Actor actor, String domain, String slug) {
        Permissions.require(actor, Permission.READ_LINKS);
        DomainRow usable = domains.requireUsable(actor, domain);
        return Slug.tryParse(slug)
                .map(valid -> SlugKey.of(valid, usable.caseSensitive()))
                .flatMap(key -> rows.find(new LinkQuery(actor.accountId()).at(usable.hostname(), key)))
                .orElseThrow(() -> new NotFoundException("link"));
    }

    /** The account's links page by page, stable while others are added. */
    public Page<LinkRow> page(Actor actor, LinkFilter filter, LinkSort sort, PageRequest page) {
        Permissions.require(actor, Permission.READ_LINKS);
        LinkCursor after = page.cursor() == null ? null : LinkCursor.parse(page.cursor(), sort);
        List<LinkRow> found = rows.list(new LinkQuery(actor.accountId())
                .matching(filter, clock.instant())
                .page(sort, after, page.limit()));
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        LinkRow last = found.get(page.limit() - 1);
        String value =
                switch (sort) {
                    case NEWEST, OLDEST -> "";
                    case MOST_CLICKS -> Long.toString(last.clicks());
                    case SLUG -> last.slug();
                };
        return new Page<>(found.subList(0, page.limit()), new LinkCursor(sort, value, last.id()).text());
    }

    /** The account's links by position, for tables that people page through. */
    public List<LinkRow> slice(Actor actor, LinkFilter filter, LinkSort sort, int first, int size) {
        Permissions.require(actor, Permission.READ_LINKS);
        return rows.list(new LinkQuery(actor.accountId())
                .matching(filter, clock.instant())
                .slice(sort, first, size));
    }

    /** How many links of the account pass the filter. */
    public long count(Actor actor, LinkFilter filter) {
        Permissions.require(actor, Permission.READ_LINKS);
        return rows.count(new LinkQuery(actor.accountId()).matching(filter, clock.instant()));
    }

    /**
     * Makes a link what the draft says. A draft without a slug keeps the one that the link has.
     *
     * @throws StaleVersionException if the link is no longer the one that the caller read
     */
    public LinkRow change(Actor actor, long id, VersionCondition condition, LinkDraft typed) {
        requireWritable(actor);
        Link link = require(actor, id, condition);
        LinkRow before = row(actor, id);
        LinkDraft draft = drafts.accepted(actor, typed, before);
        DomainRow domain = domains.requireUsable(actor, draft.domain());
        Slug slug = draft.slug() == null ? new Slug(before.slug()) : draft.slug();
        if (!domain.hostname().equals(before.domain()) || !slug.text().equals(before.slug())) {
            addresses.move(id, ItemKind.LINK, domain, slug);
        } else {
            addresses.announce(id);
        }
        loops.requireNone(draft);
        link.redraft(draft, clock.instant());
        Versions.flush(em);
        caps.set(id, draft.behaviour().schedule().maxClicks());
        return row(actor, id);
    }

    /**
     * Makes a link what the edit makes of it. The link is held for as long as that takes, so that of two edits at once
     * neither is lost.
     *
     * @param edit gets the link as it is and gives the draft of what it shall be; may throw to leave all as it was
     * @throws StaleVersionException if the link is no longer the one that the caller read
     */
    public LinkRow edit(Actor actor, long id, VersionCondition condition, Function<LinkRow, LinkDraft> edit) {
        requireWritable(actor);
        require(actor, id, condition);
        return change(actor, id, VersionCondition.ANY, edit.apply(row(actor, id)));
    }

    /**
     * Deletes a link and frees its address; what was counted stays in the account's reports.
     *
     * @throws StaleVersionException if the link is no longer the one that the caller read
     */
    public void delete(Actor actor, long id, VersionCondition condition) {
        requireWritable(actor);
        em.remove(require(actor, id, condition));
        Versions.flush(em);
        addresses.release(id);
    }

    /** What a visitor would type for a slug on a host. */
    public String shortUrl(String hostname, String slug) {
        return ShortUrl.of(hosts.baseUrl(hostname), slug);
    }

    /** Held until the transaction ends, so that two changes at once come one after the other. */
    private Link require(Actor actor, long id, VersionCondition condition) {
        Link link = em.find(Link.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (link == null || !link.belongsTo(actor.accountId())) {
            throw new NotFoundException("link");
        }
        condition.require(link.version());
        return link;
    }

    /** Without a look at permissions: who changes a link sees what became of it. */
    private LinkRow row(Actor actor, long id) {
        return rows.find(new LinkQuery(actor.accountId()).withId(id)).orElseThrow(() -> new NotFoundException("link"));
    }

    private void requireWritable(Actor actor) {
        Permissions.require(actor, Permission.WRITE_LINKS);
        standing.requireActive(actor);
    }

    private void requireRoom(Actor actor) {
        PlanLimits limits = standing.limits(actor);
        if (limits.links() == 0) {
            throw new PlanRequiredException(limits.plan());
        }
        if (rows.count(new LinkQuery(actor.accountId())) >= limits.links()) {
            throw new PlanLimitException("links", limits.links());
        }
    }
}
