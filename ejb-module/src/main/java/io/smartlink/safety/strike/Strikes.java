package io.smartlink.safety.strike;

import io.smartlink.account.AccountService;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.platform.OpaqueId;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Counts tries to lead visitors to dangerous places, in a transaction of its own: the command is refused, the strike stays.
 * An account's strikes come one after the other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Strikes {
    @PersistenceContext
    EntityManager em;

    @EJB
    AuditLog audit;

    @EJB
    AccountService accounts;

    @Inject
    StrikeMails mails;

    @Inject
    Clock clock;

    /**
     * Counts one request. The first of its hosts that was not tried that UTC day is the strike; if all were, there is none.
     *
     * @param places why each is dangerous by its address; at least one
     * @param hosts the host of each address
     * @return what the account is told
     */
    public String strike(Actor actor, Map<String, String> places, Map<String, String> hosts) {
        boolean active = em.createNativeQuery("select status from account where id = :account for update", String.class)
                .setParameter("account", actor.accountId())
                .getSingleResult()
                .equals("active");
        Instant now = clock.instant();
        String struck = places.entrySet().stream()
                .filter(place -> insert(actor, hosts.get(place.getKey()), place.getKey(), place.getValue(), now))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        int counting = counting(actor.accountId());
        boolean suspended = struck != null && counting >= StrikeCount.LIMIT && active;
        if (suspended) {
            accounts.suspend(
                    actor.accountId(),
                    "%d strikes for dangerous destinations, the last one %s (%s)."
                            .formatted(counting, hosts.get(struck), places.get(struck)));
        }
        StrikeCount count = new StrikeCount(counting, struck != null, suspended);
        if (struck != null) {
            record(actor, struck, hosts.get(struck), places.get(struck), suspended);
            mails.tell(actor.accountId(), count, hosts.get(struck), actor.label(), places.get(struck));
        }
        return count.warning();
    }

    private void record(Actor actor, String url, String host, String reason, boolean suspended) {
        audit.record(
                actor,
                AuditEntry.of(
                        AuditAction.STRIKE_GIVEN,
                        AuditSubject.named(AuditSubject.Kind.STRIKE, host),
                        AuditChanges.created(new AuditFields().with("url", url).with("reason", reason))));
        if (suspended) {
            audit.record(
                    Actor.system(actor.accountId()),
                    AuditEntry.of(
                            AuditAction.ACCOUNT_SUSPENDED,
                            AuditSubject.of(AuditSubject.Kind.ACCOUNT, actor.accountId(), host),
                            AuditChanges.created(new AuditFields().with("reason", StrikeCount.LIMIT + " strikes"))));
        }
    }

    private boolean insert(Actor actor, String host, String url, String reason, Instant now) {
        return em.createNativeQuery("""
                        insert into strike (id, account_id, host, url, reason, struck_by, day, at)
                        values (:id, :account, :host, :url, :reason, :by, :day, :now)
                        on conflict on constraint strike_once_a_day do nothing
                        """)
                        .setParameter("id", OpaqueId.next())
                        .setParameter("account", actor.accountId())
                        .setParameter("host", host)
                        .setParameter("url", url)
                        .setParameter("reason", reason)
                        .setParameter("by", actor.label())
                        .setParameter("day", LocalDate.ofInstant(now, ZoneOffset.UTC))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private int counting(long accountId) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from strike where account_id = :account and forgiven_at is null")
                        .setParameter("account", accountId)
                        .getSingleResult())
                .intValue();
    }
}
