package io.smartlink.account.member;

import io.smartlink.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds invitations. Whoever calls has looked at permissions. */
@ApplicationScoped
class InvitationRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The newest first, made before the one of an id. */
    List<InvitationRow> before(long accountId, long id, int limit) {
        Instant now = clock.instant();
        return em.createQuery(
                        "select i from invitation i where i.accountId = :account and i.id < :before order by i.id desc",
                        Invitation.class)
                .setParameter("account", accountId)
                .setParameter("before", id)
                .setMaxResults(limit)
                .getResultStream()
                .map(invitation -> invitation.row(now))
                .toList();
    }

    boolean isInvited(long accountId, String email) {
        return !em.createQuery(
                        "select i.id from invitation i where i.accountId = :account and i.email = :email", Long.class)
                .setParameter("account", accountId)
                .setParameter("email", email)
                .getResultList()
                .isEmpty();
    }

    /** How many can still be accepted. */
    long open(long accountId, Instant now) {
        return em.createQuery(
                        "select count(i) from invitation i where i.accountId = :account and i.expiresAt > :now",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getSingleResult();
    }

    void forgetExpired(long accountId, String email, Instant now) {
        em.createQuery("""
                        delete from invitation i
                        where i.accountId = :account and i.email = :email and i.expiresAt <= :now
                        """)
                .setParameter("account", accountId)
                .setParameter("email", email)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The account that the token's invitation is for. */
    Optional<Long> accountOf(Secret token) {
        return em.createQuery("select i.accountId from invitation i where i.tokenHash = :hash", Long.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** The invitation that the token opens, held until the transaction ends. */
    Optional<Invitation> held(Secret token) {
        return em.createQuery("select i from invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", token.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
