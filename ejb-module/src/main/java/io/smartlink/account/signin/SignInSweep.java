package io.smartlink.account.signin;

import io.smartlink.account.signin.session.SessionTable;
import io.smartlink.account.signin.throttle.Throttle;
import io.smartlink.account.signin.totp.TotpTable;
import io.smartlink.platform.DataSourceDefinitions;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/** Forgets stays that are over, counts that no one asks for, links that are too old and browsers that nobody used. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInSweep {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    Throttle throttle;

    @Inject
    SessionTable sessions;

    @Inject
    TotpTable factors;

    @Inject
    Clock clock;

    public void sweep() {
        Instant now = clock.instant();
        throttle.sweep(now);
        sessions.sweep(now);
        factors.sweep(now);
        new CredentialTable(database).sweepTokens(now);
        new DeviceTable(database).sweep(now);
    }
}
