package io.smartlink.account;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.actor.Scope;
import io.smartlink.account.plan.Plans;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.Versions;
import io.smartlink.platform.secret.Secret;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Use cases of accounts: an account looks at itself and settles its settings, the operator makes accounts and sets their terms. */
@Stateless
public class AccountService {
    /** Tells, at commit, that what an account has set for its links has changed; the payload is the account's id. */
    public static final String CHANNEL = "smartlink_account";

    private static final Set<Scope> FIRST_KEY_SCOPES = EnumSet.complementOf(EnumSet.of(Scope.OPERATOR));

    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @Inject
    Plans plans;

    @Inject
    AccountRows rows;

    @Inject
    AccountOpening opening;

    @Inject
    SecondFactorRule secondFactor;

    @Inject
    AccountAudit audit;

    @Inject
    Clock clock;

    /** The actor's own account. */
    public AccountRow account(Actor actor) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return rows.require(actor.accountId());
    }

    /**
     * Makes the settings of the actor's own account what the change makes of them; its links follow on every node. The
     * account is held for as long as that takes, so that of two changes at once neither is lost.
     *
     * @param change gets the settings as they are and gives what they shall be; may throw to leave all as it was
     * @throws AccountSuspendedException if the account is suspended
     * @throws StaleVersionException if the account is no longer the one that the caller read
     * @throws ForbiddenException if the second factor of all is touched by who is no owner
     */
    public AccountRow configure(Actor actor, VersionCondition condition, UnaryOperator<AccountSettings> change) {
        Account account = em.find(Account.class, actor.accountId(), LockModeType.PESSIMISTIC_WRITE);
        standing.require(actor, Permission.WRITE_ACCOUNT);
        condition.require(account.version());
        AccountSettings before = account.settings();
        AccountSettings wanted = change.apply(before);
        if (wanted.secondFactorRequired() != before.secondFactorRequired()) {
            secondFactor.require(actor, wanted.secondFactorRequired());
        }
        account.configure(wanted, actor.label(), clock.instant());
        Versions.flush(em);
        announce(actor.accountId());
        AccountRow after = rows.require(actor.accountId());
        audit.configured(actor, after, before);
        return after;
    }

    /**
     * Any account, for the operator.
     *
     * @throws NotFoundException if there is none with this id
     */
    public AccountRow account(Actor operator, long id) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.require(id);
    }

    /** Accounts, the newest first, for the operator. */
    public Page<AccountRow> accounts(Actor operator, AccountFilter filter, PageRequest page) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.page(filter, page);
    }

    /** Accounts by position, the newest first, for tables that people page through. */
    public List<AccountRow> slice(Actor operator, AccountFilter filter, int first, int size) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.slice(filter, first, size);
    }

    /** How many accounts pass the filter. */
    public long count(Actor operator, AccountFilter filter) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.count(filter);
    }

    /**
     * Makes an account with its owner, who gets a one-time token instead of a password.
     *
     * @throws EmailTakenException if the owner is a member somewhere already
     * @throws ValidationFailedException if name, address or plan is not valid
     */
    public CreatedAccount create(Actor operator, NewAccount command) {
        Permissions.require(operator, Permission.OPERATE);
        requireValid(command);
        Instant now = clock.instant();
        long id = OpaqueId.next();
        Member owner = Member.owner(OpaqueId.next(), id, command.ownerEmail(), now);
        opening.open(new Account(id, command.name(), command.plan(), now), owner, command.ownerEmail());
        String token = opening.issueToken(command.ownerEmail());
        String key = command.apiKey()
                ? opening.issueKey(id, "first key", Secret.random(ApiKey.PREFIX), FIRST_KEY_SCOPES)
                : null;
        AccountRow made = rows.require(id);
        audit.created(operator, made, command.ownerEmail(), command.apiKey());
        return new CreatedAccount(made, token, key);
    }

    /**
     * Puts an account on the operator's terms: moves it to another plan, where what exceeds its limits keeps working;
     * suspends it, or lifts that.
     *
     * @param change gets the terms as they are and gives what they shall be; may throw to leave all as it was
     * @throws StaleVersionException if the account is no longer the one that the caller read
     * @throws ValidationFailedException if there is no such plan, or an account is suspended or lifted without a reason
     */
    public AccountRow change(Actor operator, long id, VersionCondition condition, UnaryOperator<AccountTerms> change) {
        Permissions.require(operator, Permission.OPERATE);
        Account account = held(id);
        condition.require(account.version());
        AccountTerms before = account.terms();
        AccountTerms after = change.apply(before);
        if (!after.plan().equals(before.plan())) {
            account.moveTo(plans.find(after.plan()).orElseThrow(() -> unknownPlan(after.plan())), clock.instant());
        }
        if (after.suspended() != before.suspended()) {
            stopOrLift(account, after);
        }
        Versions.flush(em);
        AccountRow row = rows.require(id);
        audit.changed(operator, row, before, after);
        return row;
    }

    /**
     * Suspends an account on behalf of the installation itself, in the caller's transaction: at its commit every node learns
     * that its addresses have stopped. Without effect on one that is suspended already.
     *
     * @param reason told to the operator and to the account's members; 1 to {@value AccountTerms#MAX_REASON} characters
     */
    public void suspend(long id, String reason) {
        Account account = held(id);
        AccountTerms before = account.terms();
        account.suspend(reason, clock.instant());
        Versions.flush(em);
        announce(id);
        audit.changed(Actor.system(id), rows.require(id), before, account.terms());
    }

    private void stopOrLift(Account account, AccountTerms terms) {
        String reason = terms.reason();
        if (reason == null) {
            throw new ValidationFailedException("reason", "required", "Say why, in reason.");
        }
        if (terms.suspended()) {
            account.suspend(reason, clock.instant());
        } else {
            account.lift(reason, clock.instant());
        }
        announce(account.id());
    }

    private Account held(long id) {
        Account account = em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFoundException("account");
        }
        return account;
    }

    private void announce(long accountId) {
        em.createNativeQuery("select cast(pg_notify('smartlink_account', cast(:account as text)) as text)")
                .setParameter("account", Long.toString(accountId))
                .getResultList();
    }

    private void requireValid(NewAccount command) {
        List<FieldFault> faults = new ArrayList<>();
        if (command.name().isEmpty() || command.name().length() > 200) {
            faults.add(new FieldFault("name", "bad-length", "The name needs 1 to 200 characters."));
        }
        if (!command.ownerEmail().matches("[^\\s@]+@[^\\s@]+")
                || command.ownerEmail().length() > 254) {
            faults.add(new FieldFault("ownerEmail", "not-an-email", "ownerEmail must be an e-mail address."));
        }
        if (plans.find(command.plan()).isEmpty()) {
            faults.addAll(unknownPlan(command.plan()).faults());
        }
        if (!faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
    }

    private static ValidationFailedException unknownPlan(@Nullable String plan) {
        return new ValidationFailedException("plan", "unknown", "There is no plan \"" + plan + "\".");
    }
}
