package io.smartlink.account.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditSubject;

/** How the audit log speaks of sign-in: always of a member. */
public final class SignInAudit {
    private SignInAudit() {}

    /** The member itself. */
    public static AuditSubject subject(Actor member) {
        return AuditSubject.of(AuditSubject.Kind.MEMBER, member.id(), member.label());
    }

    /** Something that the member did about its own sign-in. */
    public static AuditEntry of(AuditAction action, Actor member) {
        return AuditEntry.of(action, subject(member));
    }
}
