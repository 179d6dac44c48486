package io.smartlink.link.campaign;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.UniqueViolations;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.Versions;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of campaigns. Each is one transaction. A campaign of another account is refused like one that never was; who may
 * change links may change campaigns.
 */
@Stateless
public class CampaignService {
    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @Inject
    CampaignAudit audit;

    @Inject
    Clock clock;

    /** @throws ValidationFailedException if another campaign of the account has the name */
    public CampaignRow create(Actor actor, CampaignDraft draft) {
        requireWritable(actor);
        Campaign campaign = new Campaign(OpaqueId.next(), actor.accountId(), draft, clock.instant());
        distinct(() -> {
            em.persist(campaign);
            em.flush();
        });
        CampaignRow made = campaign.row(0);
        audit.created(actor, made);
        return made;
    }

    /** @throws NotFoundException if the account has no such campaign */
    public CampaignRow campaign(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_LINKS);
        return row(require(actor, id, LockModeType.NONE), id);
    }

    /** The account's campaigns page by page, the newest first. */
    public Page<CampaignRow> page(Actor actor, PageRequest page) {
        Permissions.require(actor, Permission.READ_LINKS);
        List<CampaignRow> found = rows(listing(actor, null, page.beforeId()).setMaxResults(page.limit() + 1));
        return Page.of(found, page, CampaignRow::id);
    }

    /**
     * The account's campaigns by position, the newest first, for tables that people page through.
     *
     * @param search text found in the name, whatever its case; null for all
     */
    public List<CampaignRow> slice(Actor actor, @Nullable String search, int first, int size) {
        Permissions.require(actor, Permission.READ_LINKS);
        return rows(listing(actor, search, Long.MAX_VALUE).setFirstResult(first).setMaxResults(size));
    }

    /** How many campaigns of the account a search finds. */
    public long count(Actor actor, @Nullable String search) {
        Permissions.require(actor, Permission.READ_LINKS);
        return em.createQuery("""
                        select count(c)
                        from campaign c
                        where c.accountId = :account and locate(lower(:search), lower(c.name)) > 0
                        """, Long.class)
                .setParameter("account", actor.accountId())
                .setParameter("search", search == null ? "" : search.strip())
                .getSingleResult();
    }

    /**
     * Makes a campaign what the edit makes of it. It is held for as long as that takes, so that of two edits at once neither
     * is lost.
     *
     * @param edit gets the campaign as it is and gives what it shall be; may throw to leave all as it was
     * @throws StaleVersionException if it is no longer the one that the caller read
     * @throws ValidationFailedException if another campaign of the account has the name
     */
    public CampaignRow edit(Actor actor, long id, VersionCondition condition, UnaryOperator<CampaignDraft> edit) {
        requireWritable(actor);
        Campaign campaign = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        condition.require(campaign.version());
        CampaignRow before = row(campaign, id);
        campaign.redraft(edit.apply(before.draft()), clock.instant());
        distinct(() -> Versions.flush(em));
        CampaignRow after = row(campaign, id);
        audit.changed(actor, before, after);
        return after;
    }

    /**
     * Deletes a campaign; its links stay and belong to none.
     *
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    public void delete(Actor actor, long id, VersionCondition condition) {
        standing.require(actor, Permission.DELETE_LINKS);
        Campaign campaign = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        condition.require(campaign.version());
        audit.deleted(actor, row(campaign, id));
        em.remove(campaign);
        Versions.flush(em);
    }

    private Query listing(Actor actor, @Nullable String search, long before) {
        return em.createQuery("""
                        select c, (select count(*) from link l where l.campaignId = c.id)
                        from campaign c
                        where c.accountId = :account and c.id < :before and locate(lower(:search), lower(c.name)) > 0
                        order by c.id desc
                        """)
                .setParameter("account", actor.accountId())
                .setParameter("search", search == null ? "" : search.strip())
                .setParameter("before", before);
    }

    @SuppressWarnings("unchecked")
    private static List<CampaignRow> rows(Query listing) {
        List<Object[]> found = listing.getResultList();
        return found.stream().map(row -> ((Campaign) row[0]).row((Long) row[1])).toList();
    }

    private Campaign require(Actor actor, long id, LockModeType lock) {
        Campaign campaign = em.find(Campaign.class, id, lock);
        if (campaign == null || !campaign.belongsTo(actor.accountId())) {
            throw new NotFoundException("campaign");
        }
        return campaign;
    }

    private CampaignRow row(Campaign campaign, long id) {
        return campaign.row(em.createQuery("select count(*) from link l where l.campaignId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    private void requireWritable(Actor actor) {
        standing.require(actor, Permission.WRITE_LINKS);
    }

    /** The unique index decides; it is the only one that another campaign can stand in the way of. */
    private static void distinct(Runnable write) {
        UniqueViolations.refuse(
                write,
                () -> new ValidationFailedException(
                        "name", "not-distinct", "Another campaign of the account has this name."));
    }
}
