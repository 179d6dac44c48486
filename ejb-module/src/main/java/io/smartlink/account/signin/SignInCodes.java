package io.smartlink.account.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.signin.throttle.Throttle;
import io.smartlink.account.signin.throttle.Throttle.Try;
import io.smartlink.account.signin.throttle.ThrottlePolicy;
import io.smartlink.account.signin.throttle.Visitor;
import io.smartlink.account.signin.totp.TotpTable;
import io.smartlink.platform.DataSourceDefinitions;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/** Checks codes of the second factor. Each try is counted, and each code is good once, whatever becomes of the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInCodes {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    Throttle throttle;

    @Inject
    TotpTable factors;

    @EJB
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * The second step of signing in.
     *
     * @param code of the app, or a recovery code
     * @throws SignInRefusedException if it is not right, was used before, tries have to pause, or the password was changed
     *     since the first step
     */
    public void require(Arrival arrival, String code, Visitor visitor) {
        boolean stillGood = new CredentialTable(database)
                .find(arrival.memberId())
                .filter(member -> arrival.isOfPassword(member.password().orElse(null)))
                .isPresent();
        if (!stillGood) {
            throw SignInRefusedException.changedMeanwhile();
        }
        if (throttle.begin(ThrottlePolicy.WRONG_OF_NETWORK, visitor.network(), clock.instant()) == Try.REFUSED
                || !isRight(arrival.actor().from(Origin.console(visitor.address(), null)), code)) {
            throw SignInRefusedException.wrongCode();
        }
        throttle.giveBack(ThrottlePolicy.WRONG_OF_NETWORK, visitor.network());
    }

    /** Whether it is right; a wrong one is counted. */
    public boolean isRight(Actor member, String code) {
        Instant now = clock.instant();
        String counted = Long.toString(member.id());
        Try attempt = throttle.begin(ThrottlePolicy.CODE_OF_MEMBER, counted, now);
        if (attempt == Try.REFUSED) {
            return false;
        }
        if (isOfTheApp(code) ? factors.take(member.id(), digits(code), now) : isRecoveryCode(member, code, now)) {
            throttle.forgive(ThrottlePolicy.CODE_OF_MEMBER, counted);
            return true;
        }
        if (attempt == Try.LAST) {
            audit.recordApart(member, SignInAudit.of(AuditAction.SIGN_IN_LOCKED, member));
        }
        return false;
    }

    /** Apps show a blank in the middle. */
    static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private boolean isRecoveryCode(Actor member, String code, Instant now) {
        boolean right = factors.takeRecoveryCode(member.id(), code, now);
        if (right) {
            audit.recordApart(member, SignInAudit.of(AuditAction.RECOVERY_CODE_USED, member));
        }
        return right;
    }

    private static boolean isOfTheApp(String code) {
        return digits(code).matches("[0-9]{6}");
    }
}
