package io.smartlink.account.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.signin.session.SessionTable;
import io.smartlink.account.signin.totp.RecoveryCodes;
import io.smartlink.account.signin.totp.Totp;
import io.smartlink.account.signin.totp.TotpTable;
import io.smartlink.mail.MailOutbox;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ValidationFailedException;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** A member's second factor: begun, confirmed with a first code, switched off with password and code. */
@Stateless
public class TwoStepService {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    TotpTable factors;

    @Inject
    SessionTable sessions;

    @Inject
    MailOutbox mails;

    @EJB
    AuditLog audit;

    @EJB
    SignInCodes codes;

    @Inject
    Clock clock;

    /** Whether the member needs a code to sign in. */
    public boolean isOn(Actor member) {
        return factors.isOn(member.id());
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(Actor member) {
        return factors.recoveryCodesLeft(member.id());
    }

    /** Makes a new secret, which does nothing until it is confirmed, within an hour. */
    public void begin(Actor member) {
        factors.begin(member.id(), Totp.random(), clock.instant());
    }

    /** The secret that waits for being confirmed. */
    public Optional<Totp> unconfirmed(Actor member) {
        return factors.findUnconfirmed(member.id(), clock.instant());
    }

    /**
     * From now on the member needs codes; all its other stays end.
     *
     * @param session id of the stay that goes on
     * @return recovery codes, which cannot be seen again
     * @throws ValidationFailedException naming the field {@code code} if it is not right
     */
    public RecoveryCodes confirm(Actor member, long session, String code) {
        if (!factors.confirm(member.id(), SignInCodes.digits(code), clock.instant())) {
            throw wrongCode();
        }
        sessions.endOthers(member.id(), session);
        audit.record(member, SignInAudit.of(AuditAction.TOTP_ENABLED, member));
        mails.tellMember(member.label(), SignInMails.codesOn(), null);
        return newRecoveryCodes(member);
    }

    /**
     * New recovery codes in place of the old ones; the caller has asked for the password.
     *
     * @throws NotFoundException if no codes are needed
     * @throws ValidationFailedException naming the field {@code code} if it is not right
     */
    public RecoveryCodes replaceRecoveryCodes(Actor member, String code) {
        if (!isOn(member)) {
            throw new NotFoundException("second factor");
        }
        if (!codes.isRight(member, code)) {
            throw wrongCode();
        }
        mails.tellMember(member.label(), SignInMails.recoveryCodesReplaced(), null);
        return newRecoveryCodes(member);
    }

    /**
     * From now on a password is enough again; the caller has asked for the password.
     *
     * @throws ValidationFailedException naming the field {@code code} if it is not right
     */
    public void turnOff(Actor member, String code) {
        if (!codes.isRight(member, code)) {
            throw wrongCode();
        }
        remove(member, member);
    }

    /**
     * Takes the second factor from a member who has lost it, and ends its stays.
     *
     * @throws NotFoundException if there is no such member, or it has no second factor
     */
    public void reset(Actor operator, long memberId) {
        Permissions.require(operator, Permission.OPERATE);
        Actor member = new CredentialTable(database)
                .find(memberId)
                .map(Credential::actor)
                .orElseThrow(() -> new NotFoundException("member"));
        remove(operator, member);
        sessions.endOthers(memberId, 0);
    }

    private void remove(Actor actor, Actor member) {
        if (!factors.remove(member.id())) {
            throw new NotFoundException("second factor");
        }
        audit.record(actor, SignInAudit.of(AuditAction.TOTP_DISABLED, member).inAccount(member.accountId()));
        mails.tellMember(member.label(), SignInMails.codesOff(), null);
    }

    private RecoveryCodes newRecoveryCodes(Actor member) {
        RecoveryCodes fresh = RecoveryCodes.random();
        factors.replaceRecoveryCodes(member.id(), fresh);
        audit.record(member, SignInAudit.of(AuditAction.RECOVERY_CODES_CREATED, member));
        return fresh;
    }

    private static ValidationFailedException wrongCode() {
        return new ValidationFailedException(
                "code", "wrong", "This code is not right, or it was used before. Wait for the next one.");
    }
}
