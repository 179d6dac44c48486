package io.smartlink.account.signin;

import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.signin.session.SessionTable;
import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;
import io.smartlink.platform.DataSourceDefinitions;
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
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** The transactions in which a password changes, with all that follows from it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasswordChanges {
    private static final Duration LINK_LIFE = Duration.ofHours(1);

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    SessionTable sessions;

    @Inject
    MailOutbox mails;

    @EJB
    AuditLog audit;

    @Inject
    Clock clock;

    private CredentialTable credentials;
    private DeviceTable devices;

    @PostConstruct
    void open() {
        credentials = new CredentialTable(database);
        devices = new DeviceTable(database);
    }

    /** @return false if the token was spent in the meantime */
    public boolean redeem(Secret token, Credential member, PasswordHash hash) {
        if (!credentials.spendToken(token, clock.instant())) {
            return false;
        }
        replace(member, hash, 0);
        audit.record(member.actor(), SignInAudit.of(AuditAction.PASSWORD_RESET, member.actor()));
        return true;
    }

    /** @param keptSession id of the stay that goes on */
    public void change(Credential member, PasswordHash hash, long keptSession) {
        replace(member, hash, keptSession);
        audit.record(member.actor(), SignInAudit.of(AuditAction.PASSWORD_CHANGED, member.actor()));
    }

    /** Writes a one-time link to the member of an address, if there is one. */
    public void sendLink(String email, String page) {
        Optional<Credential> member = credentials.find(email);
        Secret token = Secret.random("");
        member.ifPresent(known ->
                credentials.issueToken(known.memberId(), token, clock.instant().plus(LINK_LIFE)));
        mails.tellMember(email, SignInMails.reset(), page + "#" + token.text());
    }

    private void replace(Credential member, PasswordHash hash, long keptSession) {
        credentials.choosePassword(member.memberId(), hash);
        credentials.spendTokens(member.memberId(), clock.instant());
        devices.forget(member.memberId());
        sessions.endOthers(member.memberId(), keptSession);
        if (member.password().isPresent()) {
            Mail news = SignInMails.passwordChanged();
            mails.tellMember(member.email(), news, null);
        }
    }
}
