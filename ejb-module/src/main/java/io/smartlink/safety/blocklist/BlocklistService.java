package io.smartlink.safety.blocklist;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.customdomain.DomainLeads;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.safety.decision.Reason;
import io.smartlink.safety.rule.BlockRule;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use cases of the blocklist, for the operator only. Entries take effect on every node with the transaction. */
@Stateless
public class BlocklistService {
    /** Longer than links are looked at before they are saved, many of a request included. */
    private static final Duration SWEPT_AFTER = Duration.ofMinutes(2);

    @PersistenceContext
    EntityManager em;

    @EJB
    DomainLeads leads;

    @Inject
    RuleEnforcement enforcement;

    @EJB
    AuditLog audit;

    @Inject
    BlocklistRows rows;

    @Inject
    Clock clock;

    /** Entries page by page, the newest first. @param search a part of value or reason; null for all */
    public Page<BlocklistEntry> page(Actor operator, @Nullable String search, PageRequest page) {
        Permissions.require(operator, Permission.OPERATE);
        List<BlocklistEntry> found = rows.list(search, page.beforeId(), 0, page.limit() + 1);
        return Page.of(found, page, BlocklistEntry::id);
    }

    /** Entries by position, for tables that people page through. */
    public List<BlocklistEntry> slice(Actor operator, @Nullable String search, int first, int size) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.list(search, Long.MAX_VALUE, first, size);
    }

    public long count(Actor operator, @Nullable String search) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.count(search);
    }

    /**
     * Adds an entry and stops all links that lead there; their owners are told, and get no strike. It is gone through once
     * more a while later, for links that were being saved at that moment.
     *
     * @throws ValidationFailedException if it is on the list already
     */
    public AddedEntry add(Actor operator, BlockRule rule, Reason reason) {
        Permissions.require(operator, Permission.OPERATE);
        long id = OpaqueId.next();
        Instant now = clock.instant();
        if (!insert(id, rule, reason, operator, now)) {
            throw new ValidationFailedException(
                    "value", "not-distinct", "\"" + rule.value() + "\" is on the blocklist already.");
        }
        record(operator, AuditAction.BLOCKLIST_ADDED, id, rule, AuditChanges.created(fields(rule, reason.text())));
        int stopped = enforcement.enforce(operator, rule);
        return new AddedEntry(new BlocklistEntry(id, rule, reason.text(), now, operator.label()), stopped);
    }

    /**
     * Takes an entry off the list. Links that it has stopped stay so until the operator lets them go in the review queue, or
     * their owners change where they lead.
     *
     * @throws NotFoundException if there is none with this id
     */
    public void remove(Actor operator, long id) {
        Permissions.require(operator, Permission.OPERATE);
        BlocklistEntry entry = rows.list(null, id + 1, 0, 1).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("blocklist entry"));
        em.createNativeQuery("delete from blocklist_entry where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        leads.lookAtAllSoon();
        record(
                operator,
                AuditAction.BLOCKLIST_REMOVED,
                id,
                entry.rule(),
                AuditChanges.deleted(fields(entry.rule(), entry.reason())));
    }

    private boolean insert(long id, BlockRule rule, Reason reason, Actor operator, Instant now) {
        return em.createNativeQuery("""
                        insert into blocklist_entry (id, kind, value, reason, created_at, created_by, sweep_due_at)
                        values (:id, :kind, :value, :reason, :now, :by, :sweep)
                        on conflict on constraint blocklist_entry_once do nothing
                        """)
                        .setParameter("id", id)
                        .setParameter("kind", rule.kind().word())
                        .setParameter("value", rule.value())
                        .setParameter("reason", reason.text())
                        .setParameter("now", now)
                        .setParameter("by", operator.label())
                        .setParameter("sweep", now.plus(SWEPT_AFTER))
                        .executeUpdate()
                == 1;
    }

    private void record(Actor operator, AuditAction action, long id, BlockRule rule, AuditChanges changes) {
        audit.record(
                operator,
                AuditEntry.of(action, AuditSubject.of(AuditSubject.Kind.BLOCKLIST_ENTRY, id, rule.value()), changes)
                        .inInstallation());
    }

    private static AuditFields fields(BlockRule rule, String reason) {
        return new AuditFields()
                .with("kind", rule.kind().word())
                .with("value", rule.value())
                .with("reason", reason);
    }
}
