package io.smartlink.account.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.secret.Secret;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** One-time links that the operator hands to members in person, where no mails are sent or none arrive. */
@Stateless
public class SignInLinks {
    /** How long such a link is good. */
    public static final Duration LIFE = Duration.ofHours(24);

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @EJB
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * The token of a link with which the member chooses a password. Whoever has it is asked for the member's code all the same.
     *
     * @throws NotFoundException if there is no such member
     */
    public Secret issue(Actor operator, long memberId) {
        Permissions.require(operator, Permission.OPERATE);
        CredentialTable credentials = new CredentialTable(database);
        Actor member =
                credentials.find(memberId).map(Credential::actor).orElseThrow(() -> new NotFoundException("member"));
        Secret token = Secret.random("");
        credentials.issueToken(memberId, token, clock.instant().plus(LIFE));
        audit.record(
                operator,
                SignInAudit.of(AuditAction.SIGN_IN_LINK_CREATED, member).inAccount(member.accountId()));
        return token;
    }
}
