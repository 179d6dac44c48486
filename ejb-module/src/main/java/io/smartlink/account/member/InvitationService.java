package io.smartlink.account.member;

import static io.smartlink.account.audit.AuditSubject.Kind.INVITATION;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.EmailTakenException;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.actor.Role;
import io.smartlink.account.actor.RoleChange;
import io.smartlink.account.actor.Scope;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.mail.MailOutbox;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.Versions;
import io.smartlink.platform.secret.Secret;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

/**
 * Use cases of invitations for those who invite. An address that is a member elsewhere is invited like any other: it shows
 * when somebody wants to accept, and to nobody before. An invitation of another account is refused like one that never was.
 */
@Stateless
public class InvitationService {
    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @EJB
    AuditLog audit;

    @Inject
    MemberRows members;

    @Inject
    InvitationRows rows;

    @Inject
    MailOutbox mails;

    @Inject
    Clock clock;

    /** The account's invitations page by page, the newest first, those that have expired among them. */
    public Page<InvitationRow> page(Actor actor, PageRequest page) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        List<InvitationRow> found = rows.before(actor.accountId(), page.beforeId(), page.limit() + 1);
        return Page.of(found, page, InvitationRow::id);
    }

    /** @throws NotFoundException if the account has no such invitation */
    public InvitationRow invitation(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return require(actor, id).row(clock.instant());
    }

    /**
     * Invites somebody; an invitation of theirs that has expired is forgotten.
     *
     * @param welcomePage address of the page on which invitations are accepted; the mail leads there
     * @throws ForbiddenException if the actor may not give the role
     * @throws EmailTakenException if they are a member of this account, or invited to it, already
     * @throws PlanLimitException if members and open invitations are as many as the plan allows
     */
    public SentInvitation invite(Actor actor, NewInvitation wanted, String welcomePage) {
        members.hold(actor.accountId());
        standing.require(actor, Permission.MANAGE_MEMBERS);
        requireMayGive(actor, wanted.role());
        Instant now = clock.instant();
        requireNew(actor, wanted.email(), now);
        requireRoom(actor, now);
        Secret token = Secret.random("");
        Invitation invitation = new Invitation(OpaqueId.next(), actor.accountId(), wanted, actor.label(), token, now);
        em.persist(invitation);
        Versions.flush(em);
        record(actor, AuditAction.INVITATION_CREATED, invitation.row(now));
        return sent(invitation.row(now), token, welcomePage);
    }

    /**
     * Sends an invitation again: under another link, for another seven days.
     *
     * @param welcomePage as in {@link #invite}
     * @throws ForbiddenException if the actor may not give the role
     * @throws PlanLimitException if it had expired, and there is no room for it any more
     */
    public SentInvitation resend(Actor actor, long id, String welcomePage) {
        members.hold(actor.accountId());
        standing.require(actor, Permission.MANAGE_MEMBERS);
        Invitation invitation = require(actor, id);
        Instant now = clock.instant();
        requireMayGive(actor, invitation.row(now).role());
        if (!invitation.isOpenAt(now)) {
            requireRoom(actor, now);
        }
        Secret token = Secret.random("");
        invitation.send(token, now);
        Versions.flush(em);
        record(actor, AuditAction.INVITATION_RESENT, invitation.row(now));
        return sent(invitation.row(now), token, welcomePage);
    }

    /**
     * Withdraws an invitation; its link is worth nothing from then on.
     *
     * @throws ForbiddenException if the actor could not have given the role
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    public void revoke(Actor actor, long id, VersionCondition condition) {
        members.hold(actor.accountId());
        standing.require(actor, Permission.MANAGE_MEMBERS);
        Invitation invitation = require(actor, id);
        requireMayGive(actor, invitation.row(clock.instant()).role());
        condition.require(invitation.version());
        em.remove(invitation);
        Versions.flush(em);
        record(actor, AuditAction.INVITATION_REVOKED, invitation.row(clock.instant()));
    }

    private SentInvitation sent(InvitationRow invitation, Secret token, String welcomePage) {
        if (!mails.isOn()) {
            return new SentInvitation(invitation, token.text());
        }
        mails.tell(invitation.email(), InvitationMails.invited(invitation), welcomePage + "#" + token.text());
        return new SentInvitation(invitation, null);
    }

    /** A key must not make admins who may more than itself: it has to have all that they have. */
    private static void requireMayGive(Actor actor, Role role) {
        if (!new RoleChange(actor.role(), null, role, false).allowed()) {
            throw ForbiddenException.roleChange();
        }
        if (role.compareTo(Role.ADMIN) >= 0
                && !actor.scopes().containsAll(EnumSet.complementOf(EnumSet.of(Scope.OPERATOR)))) {
            throw new ForbiddenException(Permission.MANAGE_MEMBERS);
        }
    }

    private void requireNew(Actor actor, String email, Instant now) {
        rows.forgetExpired(actor.accountId(), email, now);
        if (members.isMember(email, actor.accountId()) || rows.isInvited(actor.accountId(), email)) {
            throw new EmailTakenException(email);
        }
    }

    private void requireRoom(Actor actor, Instant now) {
        int limit = standing.limits(actor).members();
        if (members.count(actor.accountId(), null) + rows.open(actor.accountId(), now) >= limit) {
            throw new PlanLimitException("members and open invitations", limit);
        }
    }

    private Invitation require(Actor actor, long id) {
        Invitation invitation = em.find(Invitation.class, id);
        if (invitation == null || !invitation.belongsTo(actor.accountId())) {
            throw new NotFoundException("invitation");
        }
        return invitation;
    }

    private void record(Actor actor, AuditAction action, InvitationRow invitation) {
        AuditFields fields = new AuditFields()
                .with("email", invitation.email())
                .with("role", invitation.role())
                .with("expiresAt", invitation.expiresAt());
        boolean gone = action == AuditAction.INVITATION_REVOKED;
        audit.record(
                actor,
                AuditEntry.of(
                        action,
                        AuditSubject.of(INVITATION, invitation.id(), invitation.email()),
                        gone ? AuditChanges.deleted(fields) : AuditChanges.created(fields)));
    }
}
