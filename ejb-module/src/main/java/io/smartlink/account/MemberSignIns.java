package io.smartlink.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The transactions of signing in: each commits what it learned, whether or not it lets the person in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MemberSignIns {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<Actor> attempt(String email, String password) {
        Instant now = clock.instant();
        Optional<Member> member = locked(email);
        if (member.isEmpty() || member.get().lockedAt(now)) {
            PasswordHash.OF_NOBODY.matches(password);
            return Optional.empty();
        }
        return member.get().trySignIn(password, now) ? member.map(Member::actor) : Optional.empty();
    }

    public Optional<Actor> redeem(Secret token, PasswordHash hash) {
        @SuppressWarnings("unchecked")
        List<String> emails = em.createNativeQuery("""
                        update sign_in_token t
                        set used_at = :now
                        from member m
                        where t.token_hash = :hash and t.used_at is null and t.expires_at > :now and m.id = t.member_id
                        returning m.email
                        """, String.class)
                .setParameter("now", clock.instant())
                .setParameter("hash", token.hash())
                .getResultList();
        return emails.stream().findFirst().flatMap(this::locked).map(member -> {
            member.choosePassword(hash);
            return member.actor();
        });
    }

    public Optional<Actor> find(String email) {
        return em.createQuery("select m from member m where m.email = :email", Member.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .map(Member::actor);
    }

    /** Tries of one member come one after the other, so that none of them is forgotten. */
    private Optional<Member> locked(String email) {
        return em.createQuery("select m from member m where m.email = :email", Member.class)
                .setParameter("email", email)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
