package io.smartlink.account;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes down what becomes of accounts, each in its own log, in the words of the API. */
@ApplicationScoped
class AccountAudit {
    @EJB
    AuditLog log;

    void created(Actor operator, AccountRow account, String ownerEmail, boolean withKey) {
        AuditFields fields = new AuditFields()
                .with("name", account.name())
                .with("plan", account.limits().plan())
                .with("ownerEmail", ownerEmail)
                .with("apiKey", withKey ? "first key" : null);
        record(operator, AuditAction.ACCOUNT_CREATED, account, AuditChanges.created(fields));
    }

    /** An edit that leaves all as it was is none. */
    void configured(Actor actor, AccountRow after, AccountSettings before) {
        AuditChanges changes = AuditChanges.between(fields(before), fields(after.settings()));
        if (!changes.isEmpty()) {
            record(actor, AuditAction.ACCOUNT_UPDATED, after, changes);
        }
    }

    /** Terms that it had already are no change. */
    void changed(Actor operator, AccountRow account, AccountTerms before, AccountTerms after) {
        if (!after.plan().equals(before.plan())) {
            record(
                    operator,
                    AuditAction.PLAN_CHANGED,
                    account,
                    AuditChanges.between(
                            new AuditFields().with("plan", before.plan()),
                            new AuditFields().with("plan", after.plan())));
        }
        if (after.suspended() != before.suspended()) {
            record(
                    operator,
                    after.suspended() ? AuditAction.ACCOUNT_SUSPENDED : AuditAction.ACCOUNT_LIFTED,
                    account,
                    AuditChanges.between(
                            new AuditFields().with("suspended", before.suspended()),
                            new AuditFields()
                                    .with("suspended", after.suspended())
                                    .with("reason", after.reason())));
        }
    }

    private void record(Actor actor, AuditAction action, AccountRow account, AuditChanges changes) {
        AuditSubject subject = AuditSubject.of(AuditSubject.Kind.ACCOUNT, account.id(), account.name());
        log.record(actor, AuditEntry.of(action, subject, changes).inAccount(account.id()));
    }

    private static AuditFields fields(AccountSettings settings) {
        return new AuditFields()
                .with("name", settings.name())
                .with("visitorUtmWins", settings.visitorUtmWins())
                .with("targetPages", settings.targetPages())
                .with("optOutHonoured", settings.optOutHonoured())
                .with("excludedAddresses", settings.excludedAddresses())
                .with("secondFactorRequired", settings.secondFactorRequired())
                .with("pixelConsent", settings.pixelConsent())
                .with("pixelLegalBasis", settings.pixelLegalBasis());
    }
}
