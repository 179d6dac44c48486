package io.smartlink.account.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something to record.
 *
 * @param accountId the account to whose log it belongs, {@link #INSTALLATION}, or null for the actor's own
 */
public record AuditEntry(
        AuditAction action,
        AuditSubject subject,
        AuditChanges changes,
        @Nullable Long accountId) {
    /** In place of an account, what belongs to none and only operators see. */
    public static final long INSTALLATION = 0;

    /** An entry for the log of the actor's own account. */
    public static AuditEntry of(AuditAction action, AuditSubject subject, AuditChanges changes) {
        return new AuditEntry(action, subject, changes, null);
    }

    /** An entry for the log of the actor's own account that has nothing more to tell. */
    public static AuditEntry of(AuditAction action, AuditSubject subject) {
        return of(action, subject, AuditChanges.NONE);
    }

    /** The same, for the log of that account. */
    public AuditEntry inAccount(long id) {
        return new AuditEntry(action, subject, changes, id);
    }

    /** The same, for the installation's log. */
    public AuditEntry inInstallation() {
        return inAccount(INSTALLATION);
    }
}
