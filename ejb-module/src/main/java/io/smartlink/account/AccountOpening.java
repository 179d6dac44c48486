package io.smartlink.account;

import io.smartlink.account.actor.Scope;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.UniqueViolations;
import io.smartlink.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Writes a new account with its owner, and makes the credentials that are shown once. */
@ApplicationScoped
class AccountOpening {
    private static final Duration TOKEN_LIFE = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @throws EmailTakenException if the owner is a member somewhere already */
    void open(Account account, Member owner, String email) {
        boolean taken = !em.createQuery("select m.id from member m where m.email = :email", Long.class)
                .setParameter("email", email)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new EmailTakenException(email);
        }
        em.persist(account);
        em.flush();
        persist(owner, email);
    }

    /** The unique index decides, when the same address is to be an owner twice at once. */
    private void persist(Member owner, String email) {
        try {
            em.persist(owner);
            em.flush();
        } catch (PersistenceException taken) {
            if (UniqueViolations.isOne(taken)) {
                throw new EmailTakenException(email);
            }
            throw taken;
        }
    }

    /** The text of a one-time token with which the member chooses a password. */
    String issueToken(String email) {
        Secret token = Secret.random("");
        em.createNativeQuery("""
                        insert into sign_in_token (token_hash, member_id, expires_at)
                        select :hash, id, :expires
                        from member
                        where email = :email
                        """)
                .setParameter("hash", token.hash())
                .setParameter("expires", clock.instant().plus(TOKEN_LIFE))
                .setParameter("email", email)
                .executeUpdate();
        return token.text();
    }

    /** The text of the key. */
    String issueKey(long accountId, String name, Secret key, Set<Scope> scopes) {
        em.persist(new ApiKey(OpaqueId.next(), accountId, name, key, scopes, clock.instant()));
        em.flush();
        return key.text();
    }
}
