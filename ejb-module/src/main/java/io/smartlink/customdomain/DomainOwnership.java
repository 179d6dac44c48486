package io.smartlink.customdomain;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.Actor;
import io.smartlink.account.Permission;
import io.smartlink.account.Permissions;
import io.smartlink.account.PlanLimitException;
import io.smartlink.customdomain.dns.DomainRecords;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
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
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of an account's own domains. Each is one transaction. A domain of another account, and the default domain, is
 * refused like one that never was. Looking at DNS is {@link DomainVerification}'s.
 */
@Stateless
public class DomainOwnership {
    private static final int TOKEN_BYTES = 16;
    private static final int EVENTS = 100;
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
    DomainRecords dns;

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
     * Adds a domain, which serves nothing before it is proved. One that the account had removed comes back with the archived
     * items on it.
     *
     * @throws DomainTakenException if another account has proved it, or this one has added it already
     * @throws PlanLimitException if the account has as many as its plan allows
     */
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
        history.note(domain.id(), clock.instant(), DomainEvent.Kind.ADDED, "By " + actor.label());
        return details(domain);
    }

    /** @throws NotFoundException if the account has no such domain */
    public DomainDetails domain(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return details(require(actor, id, LockModeType.NONE));
    }

    /** What happened to a domain, the newest first, up to {@value #EVENTS} events. */
    public List<DomainEvent> events(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return history.last(require(actor, id, LockModeType.NONE).id(), EVENTS);
    }

    /**
     * The account's domains, the newest first.
     *
     * @param search a part of the hostname; null for all
     */
    public Page<DomainDetails> page(Actor actor, @Nullable String search, PageRequest page) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        List<Domain> found = rows.before(actor, search, page.beforeId(), page.limit() + 1);
        List<DomainDetails> shown =
                found.stream().limit(page.limit()).map(this::details).toList();
        boolean more = found.size() > page.limit();
        return new Page<>(
                shown, more ? OpaqueId.text(shown.get(shown.size() - 1).id()) : null);
    }

    /**
     * Some of the account's domains, in the order of the alphabet.
     *
     * @param search a part of the hostname; empty for all
     */
    public List<DomainDetails> list(Actor actor, String search, int first, int size) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return rows.slice(actor, search, first, size).stream()
                .map(this::details)
                .toList();
    }

    /**
     * How many domains the account has.
     *
     * @param search a part of the hostname; empty for all
     */
    public long count(Actor actor, String search) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return rows.count(actor, search);
    }

    /**
     * Makes a domain what the edit makes of it; it is held meanwhile.
     *
     * @throws io.smartlink.platform.StaleVersionException if it is no longer the one that the caller read
     */
    public DomainDetails edit(Actor actor, long id, VersionCondition condition, UnaryOperator<DomainSettings> edit) {
        requireWritable(actor);
        Domain domain = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        condition.require(domain.version());
        domain.redraft(
                edit.apply(details(domain).settings()).with(syntax, new Hostname(domain.hostname())), clock.instant());
        em.flush();
        domains.announce();
        return details(domain);
    }

    /** How many items on the domain would stop working with it. */
    public long itemsOn(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return inUse(require(actor, id, LockModeType.NONE).id());
    }

    /**
     * Takes a domain away; it serves nothing from then on, its hostname is free, and its certificate is revoked.
     *
     * @param archiveItems whether the items on it are archived with it
     * @throws DomainInUseException if there are some and they are not
     */
    public void remove(Actor actor, long id, VersionCondition condition, boolean archiveItems) {
        requireWritable(actor);
        Domain domain = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        condition.require(domain.version());
        long inUse = inUse(id);
        if (inUse > 0 && !archiveItems) {
            throw new DomainInUseException(domain.hostname(), inUse);
        }
        items.forEach(kind -> kind.archiveAllOn(domain.id()));
        domain.remove(clock.instant());
        em.flush();
        history.note(id, clock.instant(), DomainEvent.Kind.REMOVED, "By " + actor.label());
        domains.announce();
        removals.fire(new DomainRemoved(domain.hostname()));
    }

    private long inUse(long id) {
        return items.stream().mapToLong(kind -> kind.countOn(id)).sum();
    }

    private DomainDetails details(Domain domain) {
        return domain.details(dns.toSet(domain.hostname(), domain.token()));
    }

    private Domain require(Actor actor, long id, LockModeType lock) {
        Domain domain = em.find(Domain.class, id, lock);
        if (domain == null || !domain.belongsTo(actor.accountId())) {
            throw new NotFoundException("domain");
        }
        return domain;
    }

    private void requireWritable(Actor actor) {
        Permissions.require(actor, Permission.WRITE_ACCOUNT);
        standing.requireActive(actor);
    }

    private static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
