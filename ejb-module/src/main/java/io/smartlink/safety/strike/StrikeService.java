package io.smartlink.safety.strike;

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
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.safety.decision.Reason;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Use cases of strikes: an account looks at its own, the operator at all, and forgives. */
@Stateless
public class StrikeService {
    /** With so many that are not forgiven an account is suspended. */
    public static final int LIMIT = StrikeCount.LIMIT;

    private static final int OF_AN_ACCOUNT = 100;

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditLog audit;

    @Inject
    StrikeRows rows;

    @Inject
    Clock clock;

    /** The actor's account's own strikes, the newest first, up to {@value #OF_AN_ACCOUNT}. */
    public List<StrikeRow> own(Actor actor) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return rows.list(new StrikeFilter(actor.accountId(), null, false), Long.MAX_VALUE, 0, OF_AN_ACCOUNT);
    }

    /** Strikes page by page, the newest first, for the operator. */
    public Page<StrikeRow> page(Actor operator, StrikeFilter filter, PageRequest page) {
        Permissions.require(operator, Permission.OPERATE);
        List<StrikeRow> found = rows.list(filter, page.beforeId(), 0, page.limit() + 1);
        return Page.of(found, page, StrikeRow::id);
    }

    /** Strikes by position, for tables that people page through. */
    public List<StrikeRow> slice(Actor operator, StrikeFilter filter, int first, int size) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.list(filter, Long.MAX_VALUE, first, size);
    }

    public long count(Actor operator, StrikeFilter filter) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.count(filter);
    }

    /**
     * Forgives a strike: it counts no more. An account that is suspended stays so until it is lifted. One that was forgiven
     * already keeps its first reason.
     *
     * @throws NotFoundException if there is none with this id
     */
    public StrikeRow forgive(Actor operator, long id, Reason reason) {
        Permissions.require(operator, Permission.OPERATE);
        boolean changed = em.createNativeQuery("""
                        update strike
                        set forgiven_at = :now, forgiven_by = :by, forgiven_reason = :reason
                        where id = :id and forgiven_at is null
                        """)
                        .setParameter("now", clock.instant())
                        .setParameter("by", operator.label())
                        .setParameter("reason", reason.text())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
        StrikeRow strike = rows.list(StrikeFilter.ALL, id + 1, 0, 1).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("strike"));
        if (changed) {
            audit.record(
                    operator,
                    AuditEntry.of(
                                    AuditAction.STRIKE_FORGIVEN,
                                    AuditSubject.of(AuditSubject.Kind.STRIKE, id, strike.host()),
                                    AuditChanges.created(new AuditFields().with("reason", reason.text())))
                            .inAccount(strike.accountId()));
        }
        return strike;
    }
}
