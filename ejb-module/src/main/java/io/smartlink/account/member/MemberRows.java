package io.smartlink.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds members of an account. Whoever calls has looked at permissions. */
@ApplicationScoped
class MemberRows {
    private static final String FOUND = """
            from team_member m
            where m.accountId = :account
              and (locate(:search, m.email) > 0 or locate(:search, lower(m.name)) > 0)
            """;

    @PersistenceContext
    EntityManager em;

    /** Until the transaction ends nobody else changes the people of the account; its links go on being made. */
    void hold(long accountId) {
        em.createNativeQuery("select id from account where id = :account for no key update")
                .setParameter("account", accountId)
                .getResultList();
    }

    /** The newest first, made before the one of an id. */
    List<MemberRow> before(long accountId, @Nullable String search, long id, int limit) {
        return found("select m " + FOUND + "and m.id < :before order by m.id desc", TeamMember.class, accountId, search)
                .setParameter("before", id)
                .setMaxResults(limit)
                .getResultStream()
                .map(TeamMember::row)
                .toList();
    }

    /** In the order of the alphabet. */
    List<MemberRow> slice(long accountId, @Nullable String search, int first, int size) {
        return found("select m " + FOUND + "order by lower(m.name), m.id", TeamMember.class, accountId, search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(TeamMember::row)
                .toList();
    }

    long count(long accountId, @Nullable String search) {
        return found("select count(m) " + FOUND, Long.class, accountId, search).getSingleResult();
    }

    Optional<MemberRow> find(long accountId, long id) {
        return Optional.ofNullable(em.find(TeamMember.class, id))
                .filter(member -> member.belongsTo(accountId))
                .map(TeamMember::row);
    }

    /** Whether the address is a member's; the account's own, or anybody's where there is none. */
    boolean isMember(String email, @Nullable Long accountId) {
        return !em.createQuery("""
                        select m.id
                        from team_member m
                        where m.email = :email and (:account is null or m.accountId = :account)
                        """, Long.class)
                .setParameter("email", email)
                .setParameter("account", accountId)
                .getResultList()
                .isEmpty();
    }

    long owners(long accountId) {
        return em.createQuery(
                        "select count(m) from team_member m where m.accountId = :account and m.role = 'owner'",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** How many run the installation. */
    long operators() {
        return em.createQuery("select count(m) from team_member m where m.operator", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> found(String query, Class<T> type, long accountId, @Nullable String search) {
        return em.createQuery(query, type)
                .setParameter("account", accountId)
                .setParameter("search", search == null ? "" : search.strip().toLowerCase(Locale.ROOT));
    }
}
