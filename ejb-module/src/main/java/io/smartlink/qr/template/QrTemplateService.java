package io.smartlink.qr.template;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.Versions;
import io.smartlink.qr.Designs;
import io.smartlink.qr.QrAllowance;
import io.smartlink.qr.design.Design;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/** Use cases of kept designs. Each is one transaction; who may change QR codes may change templates. */
@Stateless
public class QrTemplateService {
    /** As many as anybody tells apart; each may hold a logo. */
    static final int MOST = 200;

    private static final String LISTED = """
            select new io.smartlink.qr.template.ListedQrTemplate(
                t.id, t.name, t.look, t.version, t.createdAt, t.updatedAt)
            from qr_template t
            where t.accountId = :account and t.id < :before
            order by t.id desc
            """;

    private static final String OTHERS_OF_NAME = """
            select count(t)
            from qr_template t
            where t.accountId = :account and lower(t.name) = lower(:name) and t.id <> :self
            """;

    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @EJB
    AuditLog log;

    @Inject
    QrAllowance allowance;

    @Inject
    Clock clock;

    /**
     * Keeps a design.
     *
     * @throws io.smartlink.qr.UnreadableDesignException if a code of it could not be read
     * @throws ValidationFailedException if another template of the account has the name
     */
    public QrTemplateRow create(Actor actor, QrTemplateDraft typed) {
        allowance.requireWritable(actor);
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('qr/' || :account, 0)) as text)")
                .setParameter("account", actor.accountId())
                .getResultList();
        requireDistinct(actor, typed.name(), 0);
        if (count(actor) >= MOST) {
            throw new ValidationFailedException(
                    "name", "too-many", "An account keeps up to " + MOST + " templates; delete one first.");
        }
        QrTemplateDraft draft = new QrTemplateDraft(typed.name(), Designs.accepted(typed.design(), Design.PLAIN));
        QrTemplate template = new QrTemplate(OpaqueId.next(), actor.accountId(), draft, clock.instant());
        em.persist(template);
        em.flush();
        QrTemplateRow made = template.row();
        record(actor, AuditAction.QR_TEMPLATE_CREATED, made, AuditChanges.created(fields(made)));
        return made;
    }

    /** @throws NotFoundException if the account has no such template */
    public QrTemplateRow template(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_LINKS);
        return require(actor, id, LockModeType.NONE).row();
    }

    /** The account's templates page by page, the newest first; without the pictures of their logos. */
    public Page<QrTemplateRow> page(Actor actor, PageRequest page) {
        Permissions.require(actor, Permission.READ_LINKS);
        List<QrTemplateRow> found = em.createQuery(LISTED, ListedQrTemplate.class)
                .setParameter("account", actor.accountId())
                .setParameter("before", page.beforeId())
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(ListedQrTemplate::row)
                .toList();
        return Page.of(found, page, QrTemplateRow::id);
    }

    /**
     * Makes a template what the edit makes of it; codes that took it over stay as they are.
     *
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    public QrTemplateRow edit(Actor actor, long id, VersionCondition condition, UnaryOperator<QrTemplateDraft> edit) {
        allowance.requireWritable(actor);
        QrTemplate template = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        condition.require(template.version());
        QrTemplateRow before = template.row();
        QrTemplateDraft draft = edit.apply(before.draft());
        requireDistinct(actor, draft.name(), id);
        template.redraft(
                new QrTemplateDraft(draft.name(), Designs.accepted(draft.design(), before.design())), clock.instant());
        Versions.flush(em);
        QrTemplateRow after = template.row();
        AuditChanges changes = AuditChanges.between(fields(before), fields(after));
        if (!changes.isEmpty()) {
            record(actor, AuditAction.QR_TEMPLATE_UPDATED, after, changes);
        }
        return after;
    }

    /** @throws StaleVersionException if it is no longer the one that the caller read */
    public void delete(Actor actor, long id, VersionCondition condition) {
        standing.require(actor, Permission.DELETE_LINKS);
        QrTemplate template = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        condition.require(template.version());
        QrTemplateRow last = template.row();
        record(actor, AuditAction.QR_TEMPLATE_DELETED, last, AuditChanges.deleted(fields(last)));
        em.remove(template);
        Versions.flush(em);
    }

    private long count(Actor actor) {
        return em.createQuery("select count(t) from qr_template t where t.accountId = :account", Long.class)
                .setParameter("account", actor.accountId())
                .getSingleResult();
    }

    private void requireDistinct(Actor actor, String name, long self) {
        boolean taken = em.createQuery(OTHERS_OF_NAME, Long.class)
                        .setParameter("account", actor.accountId())
                        .setParameter("name", name)
                        .setParameter("self", self)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw new ValidationFailedException(
                    "name", "not-distinct", "Another template of the account has this name.");
        }
    }

    private QrTemplate require(Actor actor, long id, LockModeType lock) {
        QrTemplate template = em.find(QrTemplate.class, id, lock);
        if (template == null || !template.belongsTo(actor.accountId())) {
            throw new NotFoundException("QR template");
        }
        return template;
    }

    private void record(Actor actor, AuditAction action, QrTemplateRow template, AuditChanges changes) {
        log.record(
                actor,
                AuditEntry.of(
                        action,
                        AuditSubject.of(AuditSubject.Kind.QR_TEMPLATE, template.id(), template.name()),
                        changes));
    }

    private static AuditFields fields(QrTemplateRow template) {
        return new AuditFields().with("name", template.name()).with("design", Designs.fields(template.design()));
    }
}
