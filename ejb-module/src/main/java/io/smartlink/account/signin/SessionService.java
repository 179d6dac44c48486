package io.smartlink.account.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.signin.session.SeenStay;
import io.smartlink.account.signin.session.SessionRow;
import io.smartlink.account.signin.session.SessionSettings;
import io.smartlink.account.signin.session.SessionTable;
import io.smartlink.account.signin.throttle.Visitor;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Stays of members at the console: begun after sign-in, looked at with each request, listed and ended by the member. */
@Stateless
public class SessionService {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    SessionTable sessions;

    @Inject
    SessionSettings settings;

    @EJB
    AuditLog audit;

    @Inject
    Clock clock;

    /** How long stays last. */
    public SessionSettings settings() {
        return settings;
    }

    /** Begins a stay of a member who has proved who it is. @return its id */
    public long open(Actor member, Visitor visitor) {
        Instant now = clock.instant();
        new CredentialTable(database).signedIn(member.id(), now);
        Actor here = member.from(Origin.console(visitor.address(), null));
        audit.record(here, SignInAudit.of(AuditAction.SIGN_IN_SUCCEEDED, here));
        return sessions.open(member.id(), visitor.address(), visitor.browser(), now);
    }

    /** A token for the browser of a member who has just signed in; see {@link Visitor#device()}. */
    public String rememberDevice(long memberId, Visitor visitor) {
        return new DeviceTable(database).remember(memberId, visitor.device(), clock.instant());
    }

    /** The member as it is now, if the stay goes on. */
    public Optional<SeenStay> seen(long id) {
        return sessions.seen(id, clock.instant());
    }

    /** Stays of a member, the one that was seen last first. */
    public List<SessionRow> ofMember(long memberId) {
        return sessions.ofMember(memberId, clock.instant());
    }

    /**
     * Ends a stay of the member; the next request of it, on any node, finds it over.
     *
     * @throws NotFoundException if the member has no such stay
     */
    public void end(Actor member, long id) {
        if (!sessions.end(member.id(), id)) {
            throw new NotFoundException("session");
        }
        audit.record(member, SignInAudit.of(AuditAction.SESSION_ENDED, member));
    }

    /** Ends all stays of a member but one. @param kept its id @return how many were ended */
    public int endOthers(Actor member, long kept) {
        int ended = sessions.endOthers(member.id(), kept);
        if (ended > 0) {
            audit.record(member, SignInAudit.of(AuditAction.SESSION_ENDED, member));
        }
        return ended;
    }

    /**
     * Ends all stays of any member, for the operator.
     *
     * @throws NotFoundException if there is no such member
     */
    public void endAll(Actor operator, long memberId) {
        Permissions.require(operator, Permission.OPERATE);
        Actor member = new CredentialTable(database)
                .find(memberId)
                .map(Credential::actor)
                .orElseThrow(() -> new NotFoundException("member"));
        sessions.endOthers(memberId, 0);
        audit.record(operator, SignInAudit.of(AuditAction.SESSION_ENDED, member).inAccount(member.accountId()));
    }

    /** Ends the stay that its member leaves. */
    public void leave(long memberId, long id) {
        sessions.end(memberId, id);
    }
}
