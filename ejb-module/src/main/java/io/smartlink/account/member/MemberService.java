package io.smartlink.account.member;

import static io.smartlink.account.audit.AuditSubject.Kind.MEMBER;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.actor.Role;
import io.smartlink.account.actor.RoleChange;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.account.key.KeyService;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.Versions;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of members. Each is one transaction; those that change the people of one account come one after the other, so that
 * an account always keeps an owner. A member of another account is refused like one that never was.
 */
@Stateless
public class MemberService {
    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @Inject
    MemberRows rows;

    @EJB
    AuditLog audit;

    @EJB
    KeyService keys;

    @Inject
    MemberMails mails;

    /**
     * The account's members page by page, the newest first.
     *
     * @param search a part of name or e-mail address, whatever its case; null for all
     */
    public Page<MemberRow> page(Actor actor, @Nullable String search, PageRequest page) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        List<MemberRow> found = rows.before(actor.accountId(), search, page.beforeId(), page.limit() + 1);
        return Page.of(found, page, MemberRow::id);
    }

    /** The account's members by position, in the order of their names, for tables that people page through. */
    public List<MemberRow> slice(Actor actor, @Nullable String search, int first, int size) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return rows.slice(actor.accountId(), search, first, size);
    }

    /** How many members a search finds. */
    public long count(Actor actor, @Nullable String search) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return rows.count(actor.accountId(), search);
    }

    /** @throws NotFoundException if the account has no such member */
    public MemberRow member(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_ACCOUNT);
        return require(actor, id).row();
    }

    /**
     * Gives a member another name or role. Everybody may change their own name.
     *
     * @param edit gets the member as they are and gives what they shall be; may throw to leave all as it was
     * @throws ForbiddenException if the actor may not, see {@link RoleChange}
     * @throws LastOwnerException if the account would have no owner any more
     * @throws StaleVersionException if the member is no longer the one that the caller read
     */
    public MemberRow edit(Actor actor, long id, VersionCondition condition, UnaryOperator<MemberDraft> edit) {
        rows.hold(actor.accountId());
        TeamMember member = standsFor(actor, id) ? require(actor, id) : managed(actor, id);
        standing.requireActive(actor);
        condition.require(member.version());
        MemberRow before = member.row();
        MemberDraft draft = edit.apply(before.draft());
        if (draft.role() != before.role()) {
            requireManageable(actor, member, draft.role());
        }
        member.redraft(draft);
        Versions.flush(em);
        if (before.role().compareTo(Role.ADMIN) >= 0 && draft.role().compareTo(Role.ADMIN) < 0) {
            keys.withdraw(actor, id);
        }
        audit.record(actor, AuditEntry.of(AuditAction.MEMBER_UPDATED, subject(before), changes(before, member.row())));
        if (draft.role() != before.role()) {
            mails.changed(actor, before, member.row());
        }
        return member.row();
    }

    /**
     * Takes a member out of the account: they are signed out everywhere at once, their one-time links are worth nothing, and
     * so are their keys to the account itself, see {@link KeyService#withdraw}.
     *
     * @throws ForbiddenException if the actor may not, see {@link RoleChange}
     * @throws LastOwnerException if the account would have no owner any more, or nobody would run the installation
     * @throws StaleVersionException if the member is no longer the one that the caller read
     */
    public void remove(Actor actor, long id, VersionCondition condition) {
        rows.hold(actor.accountId());
        TeamMember member = managed(actor, id);
        condition.require(member.version());
        requireManageable(actor, member, null);
        if (member.isOperator() && rows.operators() == 1) {
            throw LastOwnerException.ofInstallation();
        }
        keys.withdraw(actor, id);
        em.remove(member);
        Versions.flush(em);
        audit.record(
                actor,
                AuditEntry.of(
                        AuditAction.MEMBER_REMOVED, subject(member.row()), AuditChanges.deleted(fields(member.row()))));
        mails.removed(actor, member.row());
    }

    private TeamMember managed(Actor actor, long id) {
        standing.require(actor, Permission.MANAGE_MEMBERS);
        return require(actor, id);
    }

    private TeamMember require(Actor actor, long id) {
        TeamMember member = em.find(TeamMember.class, id);
        if (member == null || !member.belongsTo(actor.accountId())) {
            throw new NotFoundException("member");
        }
        return member;
    }

    /** @param to the role then; null for who shall be no member any more */
    private void requireManageable(Actor actor, TeamMember member, @Nullable Role to) {
        standing.require(actor, Permission.MANAGE_MEMBERS);
        MemberRow row = member.row();
        if (member.isOperator() && !actor.operator()) {
            throw ForbiddenException.operatorsOnly();
        }
        if (!new RoleChange(actor.role(), row.role(), to, standsFor(actor, row.id())).allowed()) {
            throw ForbiddenException.roleChange();
        }
        if (row.role() == Role.OWNER && rows.owners(actor.accountId()) == 1) {
            throw LastOwnerException.ofAccount();
        }
    }

    /** Whether the actor is that member. */
    private boolean standsFor(Actor actor, long id) {
        return rows.find(actor.accountId(), id)
                .filter(member -> member.email().equals(actor.label()))
                .isPresent();
    }

    private static AuditSubject subject(MemberRow member) {
        return AuditSubject.of(MEMBER, member.id(), member.email());
    }

    private static AuditChanges changes(MemberRow before, MemberRow after) {
        return AuditChanges.between(fields(before), fields(after));
    }

    private static AuditFields fields(MemberRow member) {
        return new AuditFields()
                .with("email", member.email())
                .with("name", member.name())
                .with("role", member.role());
    }
}
