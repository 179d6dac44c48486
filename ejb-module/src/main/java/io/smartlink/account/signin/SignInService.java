package io.smartlink.account.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.signin.adapter.BreachedPasswords;
import io.smartlink.account.signin.throttle.Throttle;
import io.smartlink.account.signin.throttle.Throttle.Try;
import io.smartlink.account.signin.throttle.ThrottlePolicy;
import io.smartlink.account.signin.throttle.Visitor;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.secret.PasswordHash;
import io.smartlink.platform.secret.Secret;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets members in. Every try is counted before its password is looked at, in a transaction of its own, and strangers learn
 * nothing of who has an account: the same statements run, the same work is done, the same words come back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    Throttle throttle;

    @Inject
    BreachedPasswords breached;

    @Inject
    Clock clock;

    @EJB
    PasswordChanges changes;

    @EJB
    AuditLog audit;

    private CredentialTable credentials;
    private DeviceTable devices;

    @PostConstruct
    void open() {
        credentials = new CredentialTable(database);
        devices = new DeviceTable(database);
    }

    /**
     * The member of that address, if the password is right.
     *
     * @throws SignInRefusedException if there is no such member, the password is wrong, or tries have to pause
     */
    public Arrival signIn(String email, String password, Visitor visitor) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        String counted = devices.counted(address, visitor.device());
        Instant now = clock.instant();
        if (throttle.begin(ThrottlePolicy.WRONG_OF_NETWORK, visitor.network(), now) == Try.REFUSED) {
            throw SignInRefusedException.wrong(); // first, or a network that pauses could still make members pause
        }
        Try attempt = throttle.begin(ThrottlePolicy.PASSWORD_OF_MEMBER, counted, now);
        if (attempt == Try.REFUSED) {
            throw SignInRefusedException.wrong();
        }
        Optional<Credential> member = credentials.find(address);
        PasswordHash hash = member.flatMap(Credential::password).orElse(PasswordHash.OF_NOBODY);
        if (!hash.matches(password) || member.isEmpty()) {
            member.filter(known -> attempt == Try.LAST).ifPresent(known -> noteLock(known, visitor));
            throw SignInRefusedException.wrong();
        }
        throttle.forgive(ThrottlePolicy.PASSWORD_OF_MEMBER, counted);
        throttle.giveBack(ThrottlePolicy.WRONG_OF_NETWORK, visitor.network());
        if (hash.isOutdated()) {
            credentials.renewHash(member.get().memberId(), hash, PasswordHash.of(password));
            return arrivalOf(member.get().memberId());
        }
        return member.get().arrival();
    }

    /**
     * Takes the password that a member chooses with a one-time link; ends the member's stays.
     *
     * @throws SignInRefusedException if the token is unknown, used or too old
     * @throws ValidationFailedException if the password cannot be chosen; the token stays good
     */
    public Arrival choosePassword(String token, String password, Visitor visitor) {
        Secret secret = new Secret(token);
        Credential member =
                credentials.findByToken(secret, clock.instant()).orElseThrow(SignInRefusedException::spentToken);
        requireChoosable(password, member.email());
        if (!changes.redeem(secret, member.seenAt(visitor), PasswordHash.of(password))) {
            throw SignInRefusedException.spentToken();
        }
        return arrivalOf(member.memberId());
    }

    /**
     * Takes another password of a member who is signed in; ends the member's other stays.
     *
     * @param session id of the stay that goes on
     * @throws ValidationFailedException if the present password is wrong, which is counted, or the other cannot be chosen
     */
    public void changePassword(Actor actor, long session, String present, String password) {
        Credential member = credentials.find(actor.id()).orElseThrow(SignInRefusedException::wrong);
        requirePassword(member, present);
        requireChoosable(password, member.email());
        changes.change(member.actingAs(actor), PasswordHash.of(password), session);
    }

    /**
     * Asks a member who is signed in for the password again. Who has none, because it came through a provider, is not asked.
     *
     * @throws ValidationFailedException naming the field {@code present} if it is wrong, which is counted
     */
    public void requirePassword(Actor actor, String present) {
        Credential member = credentials.find(actor.id()).orElseThrow(SignInRefusedException::wrong);
        if (member.password().isPresent()) {
            requirePassword(member, present);
        }
    }

    /** Whether the member has a password; who came through a provider chooses one by "Forgot your password?". */
    public boolean hasPassword(Actor actor) {
        return credentials.find(actor.id()).flatMap(Credential::password).isPresent();
    }

    /** Sends a one-time link to the address, if a member has it; nobody is told whether. @param page that takes its token */
    public void askForReset(String email, String page, Visitor visitor) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        if (throttle.begin(ThrottlePolicy.MAIL_OF_NETWORK, visitor.network(), now) != Try.REFUSED
                && throttle.begin(ThrottlePolicy.MAIL_TO_ADDRESS, address, now) != Try.REFUSED) {
            changes.sendLink(address, page);
        }
    }

    /** With the password as it is now. */
    private Arrival arrivalOf(long memberId) {
        return credentials.find(memberId).map(Credential::arrival).orElseThrow(SignInRefusedException::wrong);
    }

    private void noteLock(Credential member, Visitor visitor) {
        audit.recordApart(
                member.actor().from(Origin.console(visitor.address(), null)),
                SignInAudit.of(AuditAction.SIGN_IN_LOCKED, member.actor()));
    }

    private void requireChoosable(String password, String email) {
        PasswordRules.require(password, email);
        if (breached.isListed(password)) {
            throw new ValidationFailedException(
                    "password",
                    "breached",
                    "This password is on lists of stolen passwords, which thieves try first. Choose another one, and do not"
                            + " use this one anywhere.");
        }
    }

    private void requirePassword(Credential member, String present) {
        String counted = "signed in " + member.memberId();
        boolean right = throttle.begin(ThrottlePolicy.PASSWORD_OF_MEMBER, counted, clock.instant()) != Try.REFUSED
                && member.password().orElse(PasswordHash.OF_NOBODY).matches(present);
        if (!right) {
            throw new ValidationFailedException(
                    "present", "wrong", "This is not your password, or there were too many wrong tries in a row.");
        }
        throttle.forgive(ThrottlePolicy.PASSWORD_OF_MEMBER, counted);
    }
}
