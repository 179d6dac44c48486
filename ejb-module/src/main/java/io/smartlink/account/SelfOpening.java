package io.smartlink.account;

import io.smartlink.account.actor.Actor;
import io.smartlink.platform.OpaqueId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Opens accounts of the smallest plan for people who sign up themselves, in the transaction of whoever has checked that. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SelfOpening {
    private static final String PLAN = "free";

    @Inject
    AccountOpening opening;

    @Inject
    AccountRows rows;

    @Inject
    AccountAudit audit;

    @Inject
    Clock clock;

    /**
     * Makes an account with its owner, who has no password yet.
     *
     * @param email of the owner, in lower case; the caller knows that it is theirs
     * @param name of the account, 1 to 200 characters
     * @return id of the owner
     * @throws EmailTakenException if the owner is a member somewhere already
     */
    public long open(String email, String name) {
        Instant now = clock.instant();
        long account = OpaqueId.next();
        long owner = OpaqueId.next();
        opening.open(new Account(account, name, PLAN, now), Member.owner(owner, account, email, now), email);
        audit.created(Actor.system(account), rows.require(account), email, false);
        return owner;
    }
}
