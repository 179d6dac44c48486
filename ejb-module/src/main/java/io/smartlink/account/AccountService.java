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
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Use cases of accounts: an account looks at itself, the operator makes accounts and moves them between plans. */
@Stateless
public class AccountService {
    private static final Duration TOKEN_LIFE = Duration.ofDays(7);
    private static final Set<Scope> FIRST_KEY_SCOPES = EnumSet.complementOf(EnumSet.of(Scope.OPERATOR));

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The actor's own account. */
    public AccountRow account(Actor actor) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return row(require(actor.accountId()), actor.accountId());
    }

    /**
     * Any account, for the operator.
     *
     * @throws NotFoundException if there is none with this id
     */
    public AccountRow account(Actor operator, long id) {
        Permissions.require(operator, Permission.OPERATE);
        return row(require(id), id);
    }

    /** All accounts, the newest first, for the operator. */
    public Page<AccountRow> accounts(Actor operator, PageRequest page) {
        Permissions.require(operator, Permission.OPERATE);
        long before = cursorOf(page);
        List<Long> ids = em.createQuery(
                        "select a.id from account a where a.id < :before order by a.id desc", Long.class)
                .setParameter("before", before)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        List<AccountRow> rows =
                ids.stream().limit(page.limit()).map(id -> row(require(id), id)).toList();
        boolean more = ids.size() > page.limit();
        return new Page<>(rows, more ? OpaqueId.text(rows.get(rows.size() - 1).id()) : null);
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
        persist(new Account(id, command.name(), command.plan(), now), owner, command.ownerEmail());
        String token = issueToken(command.ownerEmail(), now.plus(TOKEN_LIFE));
        String key =
                command.apiKey() ? issueKey(id, "first key", Secret.random(ApiKey.PREFIX), FIRST_KEY_SCOPES) : null;
        return new CreatedAccount(row(require(id), id), token, key);
    }

    /**
     * Moves an account to another plan; what exceeds its limits keeps working.
     *
     * @param change gets the plan that it has and gives the one that it shall have; may throw to leave all as it was
     * @throws StaleVersionException if the account is no longer the one that the caller read
     */
    public AccountRow changePlan(Actor operator, long id, VersionCondition condition, UnaryOperator<String> change) {
        Permissions.require(operator, Permission.OPERATE);
        Account account = require(id);
        condition.require(account.version());
        String plan = change.apply(account.plan());
        if (em.find(Plan.class, plan) == null) {
            throw unknownPlan(plan);
        }
        account.moveTo(limitsOf(plan), clock.instant());
        Versions.flush(em);
        return row(account, id);
    }

    /** Makes the first operator with its account; called once, on an empty database, by {@link FirstStart}. */
    public void createFirstOperator(String email, String password, Secret key) {
        Instant now = clock.instant();
        long id = OpaqueId.next();
        Member operator = Member.operator(OpaqueId.next(), id, email, now);
        operator.choosePassword(PasswordHash.of(password));
        persist(new Account(id, "Operator", "pro", now), operator, email);
        issueKey(id, "first start", key, EnumSet.allOf(Scope.class));
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return em.createQuery("select count(m) from member m", Long.class).getSingleResult() == 0;
    }

    private void persist(Account account, Member owner, String email) {
        boolean taken = !em.createQuery("select m.id from member m where m.email = :email", Long.class)
                .setParameter("email", email)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new EmailTakenException(email);
        }
        em.persist(account);
        em.flush();
        em.persist(owner);
        em.flush();
    }

    private String issueToken(String email, Instant expiresAt) {
        Secret token = Secret.random("");
        em.createNativeQuery("""
                        insert into sign_in_token (token_hash, member_id, expires_at)
                        select :hash, id, :expires
                        from member
                        where email = :email
                        """)
                .setParameter("hash", token.hash())
                .setParameter("expires", expiresAt)
                .setParameter("email", email)
                .executeUpdate();
        return token.text();
    }

    private String issueKey(long accountId, String name, Secret key, Set<Scope> scopes) {
        em.persist(new ApiKey(OpaqueId.next(), accountId, name, key, scopes, clock.instant()));
        em.flush();
        return key.text();
    }

    private Account require(long id) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            throw new NotFoundException("account");
        }
        return account;
    }

    private PlanLimits limitsOf(String plan) {
        return em.find(Plan.class, plan).limits();
    }

    private AccountRow row(Account account, long id) {
        Object[] used =
                (Object[]) em.createNativeQuery("""
                        select (select count(*) from link where account_id = :account),
                               (select count(*) from member where account_id = :account)
                        """).setParameter("account", id).getSingleResult();
        return account.row(limitsOf(account.plan()), ((Number) used[0]).longValue(), ((Number) used[1]).longValue());
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

    private static long cursorOf(PageRequest page) {
        if (page.cursor() == null) {
            return Long.MAX_VALUE;
        }
        OptionalLong id = OpaqueId.tryParse(page.cursor());
        return id.orElseThrow(() -> new ValidationFailedException("cursor", "unknown", "cursor is not one of ours."));
    }
}
