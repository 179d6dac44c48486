package io.smartlink.customdomain;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of an account's own domains. A domain of another account, and the default domain, is
 * refused like one that never was. Looking at DNS is {@link DomainVerification}'s.
 */
@Stateless
public class DomainOwnership {
    private static final System.Logger LOG = System.getLogger(DomainOwnership.class.getName());
    private static final int EVENTS = 100;

    /** Of looking and changing, when others change the domain in between. */
    private static final int ROUNDS = 3;

    @EJB
    DomainChanges changes;

    @EJB
    DomainService domains;

    @Inject
    DomainRows rows;

    @Inject
    DomainHistory history;

    @Inject
    DestinationGuard guard;

    @Inject
    @Any
    Instance<DomainItems> items;

    /**
     * Adds a domain, which serves nothing before it is proved. One that the account had removed comes back with the archived
     * items on it.
     *
     * @throws DomainTakenException if another account has proved it, or this one has added it already
     * @throws PlanLimitException if the account has as many as its plan allows
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DomainDetails add(Actor actor, Hostname hostname, boolean caseSensitive, DomainSettings settings) {
        guard.require(actor, changes.requireAddable(actor, hostname, settings));
        return changes.add(actor, hostname, caseSensitive, settings);
    }

    /** @throws NotFoundException if the account has no such domain */
    public DomainDetails domain(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return rows.details(rows.require(actor, id, LockModeType.NONE));
    }

    /** The default domain, which operators decide about for all accounts; {@link #edit} takes its id from them. */
    public DomainDetails requireDefault(Actor operator) {
        Permissions.require(operator, Permission.OPERATE);
        long id = domains.requireUsable(operator, null).id();
        return rows.details(Objects.requireNonNull(rows.sharedByAll(id, LockModeType.NONE)));
    }

    /** What happened to a domain, the newest first, up to {@value #EVENTS} events. */
    public List<DomainEvent> events(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return history.last(rows.require(actor, id, LockModeType.NONE).id(), EVENTS);
    }

    /**
     * The account's domains, the newest first.
     *
     * @param search a part of the hostname; null for all
     */
    public Page<DomainDetails> page(Actor actor, @Nullable String search, PageRequest page) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        List<Domain> found = rows.before(actor, search, page.beforeId(), page.limit() + 1);
        return Page.of(found, page, Domain::id).map(rows::details);
    }

    /**
     * Some of the account's domains, in the order of the alphabet.
     *
     * @param search a part of the hostname; empty for all
     */
    public List<DomainDetails> list(Actor actor, String search, int first, int size) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return rows.slice(actor, search, first, size).stream()
                .map(rows::details)
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

    /** How many items on the domain would stop working with it. */
    public long itemsOn(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        Domain domain = rows.require(actor, id, LockModeType.NONE);
        return items.stream().mapToLong(kind -> kind.countOn(domain.id())).sum();
    }

    /**
     * Makes a domain what the edit makes of it.
     *
     * @param edit asked before the domain is held, for where it leads to be looked at, and then in earnest; both again if the
     *     domain was changed in between
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DomainDetails edit(Actor actor, long id, VersionCondition condition, UnaryOperator<DomainSettings> edit) {
        for (int round = 0; round < ROUNDS; round++) {
            DomainChanges.Intent intent = changes.intend(actor, id, condition, edit);
            guard.require(actor, intent.leading());
            try {
                return changes.edit(actor, id, intent.version(), edit);
            } catch (StaleVersionException changedMeanwhile) {
                LOG.log(Level.DEBUG, "A domain was changed while it was looked at where it leads");
            }
        }
        throw new StaleVersionException();
    }

    /**
     * Takes a domain away; it serves nothing from then on, its hostname is free, and its certificate is revoked.
     *
     * @param archiveItems whether the items on it are archived with it
     * @throws DomainInUseException if there are some and they are not
     */
    public void remove(Actor actor, long id, VersionCondition condition, boolean archiveItems) {
        changes.remove(actor, id, condition, archiveItems);
    }
}
