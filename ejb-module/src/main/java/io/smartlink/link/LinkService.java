package io.smartlink.link;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.account.plan.PlanRequiredException;
import io.smartlink.address.ShortUrl;
import io.smartlink.address.Slug;
import io.smartlink.address.SlugKey;
import io.smartlink.customdomain.DomainRow;
import io.smartlink.customdomain.DomainService;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.link.check.DestinationCheck;
import io.smartlink.link.check.Findings;
import io.smartlink.link.check.NotExaminedException;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Use cases of links. Each change is one transaction, and is announced with it where visitors see it; destinations are
 * looked at before it begins, because that may take a while. A link of another account is refused like one that never was.
 */
@Stateless
public class LinkService {
    private static final System.Logger LOG = System.getLogger(LinkService.class.getName());
    private static final int ROUNDS = 3;

    @EJB
    DomainService domains;

    @EJB
    LinkChanges changes;

    @Inject
    DestinationCheck check;

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
     * @throws io.smartlink.link.check.DestinationUnsafeException if a destination is dangerous
     * @throws DestinationLoopException if the destination is one of our own short links
     * @throws io.smartlink.customdomain.DomainNotVerifiedException if the account may not use the domain
     * @throws PlanRequiredException if the plan includes no links
     * @throws PlanLimitException if the account has as many as the plan allows
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LinkRow create(Actor actor, LinkDraft draft) {
        return create(actor, draft, examine(actor, List.of(draft)));
    }

    /**
     * Looks at the destinations of links that are to be made, so that many are asked about together.
     *
     * @throws PlanRequiredException if the plan includes no links
     * @throws PlanLimitException if the account has as many as the plan allows
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Findings examine(Actor actor, Collection<LinkDraft> drafts) {
        changes.requireCreatable(actor);
        Set<Destination> fresh = new LinkedHashSet<>();
        drafts.forEach(draft -> fresh.addAll(draft.destinations().values()));
        return fresh.isEmpty() ? Findings.NONE : check.examine(actor, fresh, Set.of());
    }

    /** Makes one of the links whose destinations were looked at together; see {@link #create(Actor, LinkDraft)}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LinkRow create(Actor actor, LinkDraft draft, Findings findings) {
        findings.requireSafe(draft.destinations(), List.of());
        return changes.create(actor, draft, findings);
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

    /** The account's links among these, in any order; ids that it has no link for are passed over. */
    public List<LinkRow> links(Actor actor, Collection<Long> ids) {
        Permissions.require(actor, Permission.READ_LINKS);
        return ids.isEmpty() ? List.of() : rows.list(new LinkQuery(actor.accountId()).withIds(ids));
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
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LinkRow change(Actor actor, long id, VersionCondition condition, LinkDraft draft) {
        return examined(
                actor,
                id,
                condition,
                before -> draft,
                findings -> changes.change(actor, id, condition, draft, findings));
    }

    /**
     * Makes a link what the edit makes of it. The link is held for as long as that takes, so that of two edits at once
     * neither is lost.
     *
     * @param edit gets the link as it is and gives the draft of what it shall be; may throw to leave all as it was. It is
     *     asked before the link is held, for the destinations to be looked at, and then in earnest; both again if the
     *     link was changed in between
     * @throws StaleVersionException if the link is no longer the one that the caller read
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LinkRow edit(Actor actor, long id, VersionCondition condition, Function<LinkRow, LinkDraft> edit) {
        return examined(actor, id, condition, edit, findings -> changes.edit(actor, id, condition, edit, findings));
    }

    /**
     * Deletes a link and frees its address; what was counted stays in the account's reports.
     *
     * @throws StaleVersionException if the link is no longer the one that the caller read
     */
    public void delete(Actor actor, long id, VersionCondition condition) {
        changes.delete(actor, id, condition);
    }

    /** What a visitor would type for a slug on a host. */
    public String shortUrl(String hostname, String slug) {
        return ShortUrl.of(hosts.baseUrl(hostname), slug);
    }

    /** Looks and changes; looks again if the link was changed in between so that something was not looked at. */
    private LinkRow examined(
            Actor actor,
            long id,
            VersionCondition condition,
            Function<LinkRow, LinkDraft> edit,
            Function<Findings, LinkRow> change) {
        for (int round = 0; round < ROUNDS; round++) {
            LinkRow before = changes.requireChangeable(actor, id, condition);
            Findings findings = examineChange(actor, before, edit.apply(before));
            try {
                return change.apply(findings);
            } catch (NotExaminedException changedMeanwhile) {
                LOG.log(Level.DEBUG, "A link was changed while its destinations were looked at");
            }
        }
        throw new StaleVersionException();
    }

    private Findings examineChange(Actor actor, LinkRow before, LinkDraft draft) {
        Set<Destination> kept = Set.copyOf(before.draft().destinations().values());
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

    /** Without a look at permissions: who changes a link sees what became of it. */
    private LinkRow row(Actor actor, long id) {
        return rows.find(new LinkQuery(actor.accountId()).withId(id)).orElseThrow(() -> new NotFoundException("link"));
    }
}
