package io.smartlink.account;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Origin;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Who may settle whether every member of an account needs a second factor: an owner, by hand or by an API key that they have
 * made; and who asks it of others has one.
 */
@ApplicationScoped
class SecondFactorRule {
    @PersistenceContext
    EntityManager em;

    /**
     * @param wanted whether it shall be needed from now on
     * @throws ForbiddenException if no owner stands behind the actor
     * @throws ValidationFailedException if that owner has none
     */
    void require(Actor actor, boolean wanted) {
        List<Boolean> owner = ownersFactor(actor);
        if (owner.isEmpty()) {
            throw ForbiddenException.ownersOnly();
        }
        if (wanted && !owner.get(0)) {
            throw new ValidationFailedException(
                    "secondFactorRequired",
                    "owner-without",
                    "Switch on two-step sign-in for yourself first, under Security.");
        }
    }

    /** Whether the owner behind the actor has one; empty if no owner is. */
    private List<Boolean> ownersFactor(Actor actor) {
        List<?> found = em.createNativeQuery("""
                        select exists (select 1 from member_totp t where t.member_id = m.id and t.confirmed_at is not null)
                        from member m
                        where m.role = 'owner'
                          and m.account_id = :account
                          and m.id = case
                                when :byKey then (select k.member_id from api_key k where k.id = :actor)
                                else :actor
                              end
                        """, Boolean.class)
                .setParameter("account", actor.accountId())
                .setParameter("byKey", actor.origin().source() == Origin.Source.API)
                .setParameter("actor", actor.id())
                .getResultList();
        return found.stream().map(Boolean.class::cast).toList();
    }
}
