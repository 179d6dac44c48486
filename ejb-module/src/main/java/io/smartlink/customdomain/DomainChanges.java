package io.smartlink.customdomain;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The transactions that change an account's own domains. Where a domain is to lead was looked at before, because that may take
 * a while and nothing may be held meanwhile: {@link DomainOwnership} is what others call.
 */
@Stateless
public class DomainChanges {
    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @EJB
    DomainService domains;

    @Inject
    DomainRows rows;

    @Inject
    DomainAdmission admission;

    @Inject
    DomainHistory history;

    @Inject
    DomainAudit audit;

    @Inject
    DomainLeads leads;

    @Inject
    DestinationSyntax syntax;

    @Inject
    @Any
    Instance<DomainItems> items;

    @Inject
    Event<DomainRemoved> removals;

    @Inject
    Clock clock;

    /**
     * Asks what can be known of a new domain before it is looked at where it leads.
     *
     * @return what is to be looked at, by field
     * @throws DomainTakenException if another account has proved it, or this one has added it already
     * @throws PlanLimitException if the account has as many as its plan allows
     */
    public Map<String, String> requireAddable(Actor actor, Hostname hostname, DomainSettings settings) {
        requireWritable(actor);
        Map<String, String> leading = settings.with(syntax, hostname).leadingElsewhere(DomainSettings.NEW);
        admission.require(actor, hostname);
        return leading;
    }

    /** Adds a domain, see {@link DomainOwnership#add}. */
    public DomainDetails add(Actor actor, Hostname hostname, boolean caseSensitive, DomainSettings settings) {
        requireWritable(actor);
        admission.require(actor, hostname);
        Domain domain = rows.removedBefore(actor, hostname, caseSensitive);
        if (domain == null) {
            domain = Domain.added(
                    OpaqueId.next(), actor.accountId(), hostname, caseSensitive, newToken(), clock.instant());
            em.persist(domain);
        } else {
            domain.addAgain(newToken(), clock.instant());
        }
        domain.redraft(settings.with(syntax, hostname), clock.instant());
        em.flush();
        leads.lookSoon(domain.id());
        history.note(domain.id(), clock.instant(), DomainEvent.Kind.ADDED, "By " + actor.label());
        DomainDetails added = rows.details(domain);
        audit.added(actor, added);
        return added;
    }

    /**
     * The domain as it is before an edit, and where the edit would lead it.
     *
     * @throws NotFoundException if the account has no such domain
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    public Intent intend(Actor actor, long id, VersionCondition condition, UnaryOperator<DomainSettings> edit) {
        Domain domain = requireDecided(actor, id, LockModeType.NONE);
        condition.require(domain.version());
        DomainSettings now = rows.details(domain).settings();
        DomainSettings then = edit.apply(now).with(syntax, new Hostname(domain.hostname()));
        return new Intent(domain.version(), then.leadingElsewhere(now));
    }

    /**
     * Makes a domain what the edit makes of it, see {@link DomainOwnership#edit}.
     *
     * @throws StaleVersionException if it has another version
     */
    public DomainDetails edit(Actor actor, long id, int version, UnaryOperator<DomainSettings> edit) {
        Domain domain = requireDecided(actor, id, LockModeType.PESSIMISTIC_WRITE);
        VersionCondition.exactly(version).require(domain.version());
        DomainDetails before = rows.details(domain);
        domain.redraft(edit.apply(before.settings()).with(syntax, new Hostname(domain.hostname())), clock.instant());
        em.flush();
        leads.lookSoon(id);
        domains.announce();
        DomainDetails after = rows.details(domain);
        audit.changed(actor, before, after, domain.isSharedByAll());
        return after;
    }

    /** Takes a domain away, see {@link DomainOwnership#remove}. */
    public void remove(Actor actor, long id, VersionCondition condition, boolean archiveItems) {
        requireWritable(actor);
        Domain domain = rows.require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        condition.require(domain.version());
        long inUse = items.stream().mapToLong(kind -> kind.countOn(id)).sum();
        if (inUse > 0 && !archiveItems) {
            throw new DomainInUseException(domain.hostname(), inUse);
        }
        items.forEach(kind -> kind.archiveAllOn(actor, domain.id()));
        audit.removed(actor, rows.details(domain), inUse);
        domain.remove(clock.instant());
        em.flush();
        history.note(id, clock.instant(), DomainEvent.Kind.REMOVED, "By " + actor.label());
        domains.announce();
        removals.fire(new DomainRemoved(domain.hostname()));
    }

    /** One of the account's own domains, or to operators the one of all, whatever becomes of their own account. */
    private Domain requireDecided(Actor actor, long id, LockModeType lock) {
        if (Permissions.allow(actor, Permission.OPERATE)) {
            Domain shared = rows.sharedByAll(id, lock);
            if (shared != null) {
                return shared;
            }
        }
        requireWritable(actor);
        return rows.require(actor, id, lock);
    }

    private void requireWritable(Actor actor) {
        standing.require(actor, Permission.WRITE_ACCOUNT);
    }

    private static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /**
     * What an edit is about to do.
     *
     * @param version of the domain that it was asked of
     * @param leading where it leads that it did not before, by field
     */
    public record Intent(int version, Map<String, String> leading) {}
}
