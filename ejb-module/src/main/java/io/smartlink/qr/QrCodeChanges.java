package io.smartlink.qr;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.account.plan.PlanLimits;
import io.smartlink.account.plan.PlanRequiredException;
import io.smartlink.address.ItemKind;
import io.smartlink.link.LinkRow;
import io.smartlink.link.OwnedLinks;
import io.smartlink.link.check.Findings;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
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
 * The transactions that change QR codes. Where destinations lead was looked at before: {@link QrCodeService} is what others
 * call.
 */
@Stateless
public class QrCodeChanges {
    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @Inject
    QrAllowance allowance;

    @Inject
    OwnedLinks links;

    @Inject
    QrCodeRows rows;

    @Inject
    QrCodeAudit audit;

    @Inject
    Clock clock;

    /**
     * Asks what can be known before anything is looked at.
     *
     * @throws PlanRequiredException if the plan includes no QR codes
     * @throws PlanLimitException if the account has as many as the plan allows
     */
    public void requireCreatable(Actor actor) {
        requireRoom(actor, allowance.requireWritable(actor));
    }

    /**
     * The code as it is before a change.
     *
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    public QrCodeRow requireChangeable(Actor actor, long id, VersionCondition condition) {
        allowance.requireWritable(actor);
        QrCodeRow before = rows.require(actor, id);
        condition.require(before.version());
        return before;
    }

    /** Makes a code, see {@link QrCodeService#create}. */
    public QrCodeRow create(Actor actor, QrCodeDraft draft, Findings findings) {
        PlanLimits plan = allowance.requireWritable(actor);
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('qr/' || :account, 0)) as text)")
                .setParameter("account", actor.accountId())
                .getResultList();
        requireRoom(actor, plan);
        long id = OpaqueId.next();
        LinkRow link =
                draft.own() == null ? shown(actor, draft) : links.create(actor, id, ItemKind.QR, draft.own(), findings);
        QrCode code = new QrCode(id, actor.accountId(), link.id(), actor.label(), clock.instant());
        code.redraft(draft.title(), draft.design(), clock.instant());
        QrCodeRow made = code.row(link);
        AcceptedDesign.of(made.content(), made.design(), "design");
        em.persist(code);
        em.flush();
        audit.created(actor, made);
        return made;
    }

    /** Makes a code what the edit makes of it, see {@link QrCodeService#edit}. */
    public QrCodeRow edit(
            Actor actor,
            long id,
            VersionCondition condition,
            Function<QrCodeRow, QrCodeDraft> edit,
            Findings findings) {
        allowance.requireWritable(actor);
        QrCode code = held(actor, id, condition);
        QrCodeRow before = rows.require(actor, id);
        QrCodeDraft draft = edit.apply(before);
        requireSameKind(before, draft);
        LinkRow link =
                draft.own() == null ? before.link() : links.change(actor, id, ItemKind.QR, draft.own(), findings);
        code.redraft(draft.title(), draft.design(), clock.instant());
        QrCodeRow wanted = code.row(link);
        boolean same =
                wanted.content().equals(before.content()) && wanted.design().equals(before.design());
        if (!same) {
            AcceptedDesign.of(wanted.content(), wanted.design(), "design");
        }
        Versions.flush(em);
        QrCodeRow after = code.row(link);
        audit.changed(actor, before, after);
        return after;
    }

    /**
     * Deletes a code; the address of a dynamic one is free at once, and what was counted stays in the account's reports.
     *
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    public void delete(Actor actor, long id, VersionCondition condition) {
        standing.require(actor, Permission.DELETE_LINKS);
        QrCode code = held(actor, id, condition);
        audit.deleted(actor, rows.require(actor, id));
        boolean dynamic = code.isDynamic();
        em.remove(code);
        Versions.flush(em);
        if (dynamic) {
            links.delete(actor, id);
        }
    }

    private LinkRow shown(Actor actor, QrCodeDraft draft) {
        LinkRow link = links.rows(actor, List.of(draft.linkId() == null ? 0L : draft.linkId()))
                .get(draft.linkId());
        if (link == null || links.isOwned(link.id())) {
            throw new ValidationFailedException("linkId", "unknown", "There is no link with this id.");
        }
        return link;
    }

    private static void requireSameKind(QrCodeRow before, QrCodeDraft draft) {
        boolean same = before.dynamic()
                ? draft.own() != null
                : draft.linkId() != null && draft.linkId() == before.link().id();
        if (!same) {
            throw new ValidationFailedException(
                    "linkId", "fixed", "Where a code leads is fixed when it is made: make another one.");
        }
    }

    /** Held until the transaction ends, so that two changes at once come one after the other. */
    private QrCode held(Actor actor, long id, VersionCondition condition) {
        QrCode code = em.find(QrCode.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (code == null || !code.belongsTo(actor.accountId())) {
            throw new NotFoundException("QR code");
        }
        condition.require(code.version());
        return code;
    }

    private void requireRoom(Actor actor, PlanLimits plan) {
        if (rows.count(actor) >= plan.qrCodes()) {
            throw new PlanLimitException("QR codes", plan.qrCodes());
        }
    }
}
