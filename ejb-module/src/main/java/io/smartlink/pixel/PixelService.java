package io.smartlink.pixel;

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
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of pixels. Each is one transaction, and what fires it follows on every node at commit. A pixel of another account is
 * refused like one that never was; admins make pixels, because what they fire is the account's to answer for, and who may
 * change links attaches them.
 */
@Stateless
public class PixelService {
    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @Inject
    PixelUses uses;

    @Inject
    PixelAudit audit;

    @Inject
    Clock clock;

    /** @throws ValidationFailedException if the account has the same tag already */
    public PixelRow create(Actor actor, PixelDraft draft) {
        standing.require(actor, Permission.MANAGE_PIXELS);
        Pixel pixel = new Pixel(OpaqueId.next(), actor.accountId(), draft, clock.instant());
        distinct(() -> {
            em.persist(pixel);
            em.flush();
        });
        PixelRow made = pixel.row(PixelUse.NONE);
        audit.created(actor, made);
        return made;
    }

    /** @throws NotFoundException if the account has no such pixel */
    public PixelRow pixel(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_LINKS);
        return row(require(actor, id, LockModeType.NONE), id);
    }

    /**
     * The links, QR codes and bio pages that fire a pixel, the newest first.
     *
     * @param most how many at most
     * @throws NotFoundException if the account has no such pixel
     */
    public List<PixelPlace> places(Actor actor, long id, int most) {
        Permissions.require(actor, Permission.READ_LINKS);
        require(actor, id, LockModeType.NONE);
        return uses.places(id, most);
    }

    /** The account's pixels page by page, the newest first. */
    public Page<PixelRow> page(Actor actor, PageRequest page) {
        Permissions.require(actor, Permission.READ_LINKS);
        List<PixelRow> found = rows(listing(actor, null, page.beforeId()).setMaxResults(page.limit() + 1));
        return Page.of(found, page, PixelRow::id);
    }

    /**
     * The account's pixels by position, the newest first, for tables that people page through.
     *
     * @param search text found in name, provider or id, whatever its case; null for all
     */
    public List<PixelRow> slice(Actor actor, @Nullable String search, int first, int size) {
        Permissions.require(actor, Permission.READ_LINKS);
        return rows(listing(actor, search, Long.MAX_VALUE).setFirstResult(first).setMaxResults(size));
    }

    /** How many pixels of the account a search finds. */
    public long count(Actor actor, @Nullable String search) {
        Permissions.require(actor, Permission.READ_LINKS);
        return em.createQuery("""
                        select count(p)
                        from pixel p
                        where p.accountId = :account
                          and (locate(lower(:search), lower(p.name)) > 0 or locate(lower(:search), p.provider) > 0
                               or locate(lower(:search), lower(p.tagId)) > 0)
                        """, Long.class)
                .setParameter("account", actor.accountId())
                .setParameter("search", search == null ? "" : search.strip())
                .getSingleResult();
    }

    /**
     * Makes a pixel what the edit makes of it, wherever it fires. It is held for as long as that takes, so that of two
     * edits at once neither is lost.
     *
     * @param edit gets the pixel as it is and gives what it shall be; may throw to leave all as it was
     * @throws StaleVersionException if it is no longer the one that the caller read
     * @throws ValidationFailedException if the account has the same tag already
     */
    public PixelRow edit(Actor actor, long id, VersionCondition condition, UnaryOperator<PixelDraft> edit) {
        standing.require(actor, Permission.MANAGE_PIXELS);
        Pixel pixel = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        condition.require(pixel.version());
        PixelRow before = row(pixel, id);
        pixel.redraft(edit.apply(before.draft()), clock.instant());
        distinct(() -> Versions.flush(em));
        PixelRow after = row(pixel, id);
        audit.changed(actor, before, after);
        announce(actor.accountId());
        return after;
    }

    /**
     * Deletes a pixel; what fired it stays and fires it no more.
     *
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    public void delete(Actor actor, long id, VersionCondition condition) {
        standing.require(actor, Permission.DELETE_PIXELS);
        Pixel pixel = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        condition.require(pixel.version());
        audit.deleted(actor, row(pixel, id));
        em.remove(pixel);
        Versions.flush(em);
        announce(actor.accountId());
    }

    /** All that the account has at addresses is read again, on every node: pixels change seldom, and may be on very much of it. */
    private void announce(long accountId) {
        em.createNativeQuery("select cast(pg_notify('smartlink_account', cast(:account as text)) as text)")
                .setParameter("account", Long.toString(accountId))
                .getResultList();
    }

    private Query listing(Actor actor, @Nullable String search, long before) {
        return em.createQuery("""
                        select p
                        from pixel p
                        where p.accountId = :account and p.id < :before
                          and (locate(lower(:search), lower(p.name)) > 0 or locate(lower(:search), p.provider) > 0
                               or locate(lower(:search), lower(p.tagId)) > 0)
                        order by p.id desc
                        """)
                .setParameter("account", actor.accountId())
                .setParameter("search", search == null ? "" : search.strip())
                .setParameter("before", before);
    }

    @SuppressWarnings("unchecked")
    private List<PixelRow> rows(Query listing) {
        List<Pixel> found = listing.getResultList();
        Map<Long, PixelUse> known = uses.of(found.stream().map(Pixel::id).toList());
        return found.stream()
                .map(pixel -> pixel.row(known.getOrDefault(pixel.id(), PixelUse.NONE)))
                .toList();
    }

    private Pixel require(Actor actor, long id, LockModeType lock) {
        Pixel pixel = em.find(Pixel.class, id, lock);
        if (pixel == null || !pixel.belongsTo(actor.accountId())) {
            throw new NotFoundException("pixel");
        }
        return pixel;
    }

    private PixelRow row(Pixel pixel, long id) {
        return pixel.row(uses.of(List.of(id)).getOrDefault(id, PixelUse.NONE));
    }

    /** The unique index decides; it is the only one that another pixel can stand in the way of. */
    private static void distinct(Runnable write) {
        UniqueViolations.refuse(
                write,
                () -> new ValidationFailedException(
                        "tagId", "not-distinct", "The account has a pixel with this provider and id already."));
    }
}
