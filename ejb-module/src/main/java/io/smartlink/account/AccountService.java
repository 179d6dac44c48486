package io.smartlink.account;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.Versions;
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

/** Use cases of accounts: an account looks at itself, the operator makes accounts and moves them between plans. */
@Stateless
public class AccountService {
    /** Tells, at commit, that what an account has set for its links has changed; the payload is the account's id. */
    public static final String CHANNEL = "smartlink_account";

    private static final Set<Scope> FIRST_KEY_SCOPES = EnumSet.complementOf(EnumSet.of(Scope.OPERATOR));

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountRows rows;

    @Inject
    AccountOpening opening;

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
     */
    public AccountRow configure(Actor actor, VersionCondition condition, UnaryOperator<AccountSettings> change) {
        Permissions.require(actor, Permission.WRITE_ACCOUNT);
        Account account = em.find(Account.class, actor.accountId(), LockModeType.PESSIMISTIC_WRITE);
        if (account.suspended()) {
            throw new AccountSuspendedException();
        }
        condition.require(account.version());
        account.configure(change.apply(account.settings()), clock.instant());
        Versions.flush(em);
        announce(actor.accountId());
        return rows.require(actor.accountId());
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

    /** All accounts, the newest first, for the operator. */
    public Page<AccountRow> accounts(Actor operator, PageRequest page) {
        Permissions.require(operator, Permission.OPERATE);
        return rows.page(page);
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
        return new CreatedAccount(rows.require(id), token, key);
    }

    /**
     * Moves an account to another plan; what exceeds its limits keeps working.
     *
     * @param change gets the plan that it has and gives the one that it shall have; may throw to leave all as it was
     * @throws StaleVersionException if the account is no longer the one that the caller read
     */
    public AccountRow changePlan(Actor operator, long id, VersionCondition condition, UnaryOperator<String> change) {
        Permissions.require(operator, Permission.OPERATE);
        Account account = em.find(Account.class, id);
        if (account == null) {
            throw new NotFoundException("account");
        }
        condition.require(account.version());
        String plan = change.apply(account.plan());
        Plan wanted = em.find(Plan.class, plan);
        if (wanted == null) {
            throw unknownPlan(plan);
        }
        account.moveTo(wanted.limits(), clock.instant());
        Versions.flush(em);
        return rows.require(id);
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
        if (em.find(Plan.class, command.plan()) == null) {
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
