package io.smartlink.safety.review;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.safety.block.ItemBlocks;
import io.smartlink.safety.decision.Reason;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Use cases of the review queue, for the operator only. */
@Stateless
public class ReviewService {
    @PersistenceContext
    EntityManager em;

    @EJB
    AuditLog audit;

    @Inject
    ReviewRows rows;

    @Inject
    ItemBlocks blocks;

    @Inject
    Clock clock;

    /** The queue page by page, the newest first. */
    public Page<ReviewRow> page(Actor operator, ReviewFilter filter, PageRequest page) {
        Permissions.require(operator, Permission.OPERATE);
        List<ReviewRow> found = rows.list(filter, page.beforeId(), 0, page.limit() + 1);
        return Page.of(found, page, ReviewRow::id);
    }

    /** The queue by position, for tables that people page through. */
    public List<ReviewRow> slice(Actor operator, ReviewFilter filter, int first, int size) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.list(filter, Long.MAX_VALUE, first, size);
    }

    public long count(Actor operator, ReviewFilter filter) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.count(filter);
    }

    /**
     * Decides about a link or a bio page, whatever else waits about the same destination of it. Deciding again is allowed: that is how
     * one that was stopped is let go. It stays stopped while it leads to another address that something speaks against, and
     * one that is let go is looked at at once.
     *
     * @throws NotFoundException if there is no such item
     */
    public ReviewRow decide(Actor operator, long id, Decision decision, Reason reason) {
        Permissions.require(operator, Permission.OPERATE);
        ReviewRow item = require(id);
        Set<Destination> leadsTo = blocks.locked(item.itemId(), item.itemKind()); // first, as a scan does
        em.createNativeQuery("""
                        update review_item
                        set decision = :decision, decided_at = :now, decided_by = :by, decision_reason = :reason
                        where id = :id or item_id = :item and url = :url and decision is null
                        """)
                .setParameter("decision", decision.word())
                .setParameter("now", clock.instant())
                .setParameter("by", operator.label())
                .setParameter("reason", reason.text())
                .setParameter("id", id)
                .setParameter("item", item.itemId())
                .setParameter("url", item.url())
                .executeUpdate();
        switch (decision) {
            case SAFE -> {
                if (!isSpokenAgainst(item, leadsTo)) {
                    blocks.release(operator, item.itemId(), item.itemKind(), reason.text());
                }
            }
            case BLOCKED -> blocks.block(operator, item.itemId(), item.itemKind(), reason.text());
        }
        audit.record(
                operator,
                AuditEntry.of(
                                AuditAction.REVIEW_DECIDED,
                                AuditSubject.of(AuditSubject.Kind.REVIEW, id, item.address()),
                                AuditChanges.created(new AuditFields()
                                        .with("decision", decision.word())
                                        .with("reason", reason.text())))
                        .inAccount(item.accountId()));
        return require(id);
    }

    /** Whether something speaks against another address that it leads to by now. */
    private boolean isSpokenAgainst(ReviewRow item, Set<Destination> leadsTo) {
        List<String> others = leadsTo.stream()
                .map(Destination::text)
                .filter(url -> !url.equals(item.url()))
                .toList();
        return !others.isEmpty()
                && !em.createNativeQuery("""
                                select 1
                                from review_item
                                where item_id = :item and url in (:others)
                                  and (decision = 'blocked' or decision is null and kind = 'blocked')
                                """)
                        .setParameter("item", item.itemId())
                        .setParameter("others", others)
                        .getResultList()
                        .isEmpty();
    }

    private ReviewRow require(long id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("review item"));
    }
}
