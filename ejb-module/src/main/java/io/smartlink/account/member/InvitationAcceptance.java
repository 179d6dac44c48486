package io.smartlink.account.member;

import static io.smartlink.account.audit.AuditSubject.Kind.MEMBER;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.UniqueViolations;
import io.smartlink.platform.secret.Secret;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;

/** What the one who is invited does. Nobody is signed in yet; the token alone proves who it is. */
@Stateless
public class InvitationAcceptance {
    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @EJB
    AuditLog audit;

    @Inject
    MemberRows members;

    @Inject
    InvitationRows invitations;

    @Inject
    MemberMails mails;

    @Inject
    Clock clock;

    /**
     * Makes whoever holds the token of an open invitation a member. The same token then lets them choose a password, as a
     * one-time sign-in token does, for as long as the invitation would have lasted.
     *
     * @param token whatever a stranger sent
     * @return false if the token opens no invitation; it may be one of another kind
     * @throws InvitationSpentException if the address is a member somewhere, or the account cannot take them in
     */
    public boolean accept(String token) {
        Instant now = clock.instant();
        Secret secret = new Secret(token);
        invitations.accountOf(secret).ifPresent(members::hold); // first, as those who invite do
        return invitations
                .held(secret)
                .filter(invitation -> invitation.isOpenAt(now))
                .map(invitation -> take(invitation, secret, now))
                .isPresent();
    }

    private MemberRow take(Invitation invitation, Secret token, Instant now) {
        long accountId = invitation.accountId();
        InvitationRow invited = invitation.row(now);
        Actor account = Actor.system(accountId);
        boolean room = members.count(accountId, null) < standing.limits(account).members();
        if (!room || standing.of(account).suspended() || members.isMember(invited.email(), null)) {
            throw new InvitationSpentException();
        }
        long id = OpaqueId.next();
        TeamMember member = invitation.accepted(id, now);
        em.remove(invitation);
        persist(member);
        em.createNativeQuery(
                        "insert into sign_in_token (token_hash, member_id, expires_at) values (:hash, :member, :end)")
                .setParameter("hash", token.hash())
                .setParameter("member", id)
                .setParameter("end", invited.expiresAt())
                .executeUpdate();
        audit.record(
                Actor.member(accountId, id, invited.email(), invited.role(), false),
                AuditEntry.of(
                        AuditAction.MEMBER_JOINED,
                        AuditSubject.of(MEMBER, id, invited.email()),
                        AuditChanges.created(
                                new AuditFields().with("email", invited.email()).with("role", invited.role()))));
        mails.joined(accountId, member.row());
        return member.row();
    }

    /** The unique index decides, when two accounts take in the same address at once. */
    private void persist(TeamMember member) {
        try {
            em.persist(member);
            em.flush();
        } catch (PersistenceException taken) {
            if (UniqueViolations.isOne(taken)) {
                throw new InvitationSpentException();
            }
            throw taken;
        }
    }
}
