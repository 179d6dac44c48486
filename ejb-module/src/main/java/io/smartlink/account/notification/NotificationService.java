package io.smartlink.account.notification;

import static io.smartlink.account.audit.AuditSubject.Kind.MEMBER;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.RoleChange;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.account.member.MemberRow;
import io.smartlink.account.member.MemberService;
import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.topic.MailChoiceTable;
import io.smartlink.mail.topic.MailChoices;
import io.smartlink.mail.topic.MailTopic;
import io.smartlink.mail.topic.Recipient;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Use cases of who chooses mails: members for themselves, also while their account is suspended, admins for others. What
 * is chosen holds for every mail from the commit on.
 */
@Stateless
public class NotificationService {
    @EJB
    AccountStanding standing;

    @EJB
    MemberService members;

    @EJB
    AuditLog audit;

    @Inject
    MailChoiceTable choices;

    @Inject
    MailOutbox mails;

    /** @throws NotFoundException if the account has no such member */
    public Notifications notifications(Actor actor, long memberId) {
        return shown(members.member(actor, memberId), choices.of(memberId));
    }

    /**
     * Gives a member other mails.
     *
     * @param change gets each topic that there is for the member and gives the same with what they shall get; may throw to
     *     leave all as it was
     * @throws ForbiddenException if it is somebody else whom the actor may not manage
     * @throws StaleVersionException if they are no longer the choices that the caller read
     * @throws ValidationFailedException for a topic that is not for the member, or that they cannot do without
     */
    public Notifications change(
            Actor actor, long memberId, VersionCondition condition, UnaryOperator<Map<MailTopic, Boolean>> change) {
        if (actor.id() != memberId) {
            standing.require(actor, Permission.MANAGE_MEMBERS);
        }
        MemberRow member = members.member(actor, memberId);
        requireManageable(actor, member);
        MailChoices held = choices.held(memberId);
        condition.require(held.version());
        Notifications before = shown(member, held);
        Map<MailTopic, Boolean> wanted = change.apply(before.draft());
        requirePossible(member, wanted);
        MailChoices after = held;
        for (Map.Entry<MailTopic, Boolean> choice : wanted.entrySet()) {
            if (!choice.getValue().equals(before.choices().get(choice.getKey()))) {
                after = after.with(choice.getKey(), choice.getValue());
            }
        }
        if (after.equals(held)) {
            return before;
        }
        choices.keep(memberId, after);
        Notifications now = shown(member, choices.of(memberId));
        audit.record(
                actor,
                AuditEntry.of(
                        AuditAction.NOTIFICATIONS_UPDATED,
                        AuditSubject.of(MEMBER, memberId, member.email()),
                        AuditChanges.between(fields(before), fields(now))));
        return now;
    }

    private Notifications shown(MemberRow member, MailChoices chosen) {
        Recipient recipient = recipient(member);
        Map<MailTopic, Boolean> of = chosen.of(recipient);
        return new Notifications(
                member.id(),
                member.email(),
                of,
                of.keySet().stream()
                        .filter(topic -> topic.isFixedFor(recipient))
                        .collect(Collectors.toSet()),
                mails.isOn(),
                chosen.version());
    }

    /** Owners are left alone by admins, and operators by everybody but operators. */
    private static void requireManageable(Actor actor, MemberRow member) {
        if (actor.id() == member.id()) {
            return;
        }
        if (member.operator() && !actor.operator()) {
            throw ForbiddenException.operatorsOnly();
        }
        if (!new RoleChange(actor.role(), member.role(), null, false).allowed()) {
            throw ForbiddenException.roleChange();
        }
    }

    private static void requirePossible(MemberRow member, Map<MailTopic, Boolean> wanted) {
        Recipient recipient = recipient(member);
        List<FieldFault> faults = new ArrayList<>();
        wanted.forEach((topic, taken) -> {
            if (!topic.isFor(recipient)) {
                faults.add(new FieldFault(
                        topic.field(), "not-for-role", "There are no such mails for this member's role."));
            } else if (!taken && topic.isFixedFor(recipient)) {
                faults.add(new FieldFault(
                        topic.field(), "always-on", "An owner cannot do without these mails: somebody has to know."));
            }
        });
        if (!faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
    }

    private static Recipient recipient(MemberRow member) {
        return new Recipient(member.role().word(), member.operator());
    }

    private static AuditFields fields(Notifications notifications) {
        AuditFields fields = new AuditFields();
        notifications.draft().forEach((topic, taken) -> fields.with(topic.field(), taken));
        return fields;
    }
}
