package io.smartlink.account.signin;

import io.smartlink.account.signin.adapter.BreachedPasswords;
import io.smartlink.account.signin.session.SessionSettings;
import io.smartlink.account.signin.session.SessionTable;
import io.smartlink.account.signin.throttle.Throttle;
import io.smartlink.account.signin.totp.TotpTable;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.vault.MasterKeyFile;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** Builds once what sign-in works with. */
@Dependent
class SignInParts {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Produces
    @Singleton
    Throttle throttle(MasterKeyFile masterKeys) {
        return new Throttle(database, masterKeys);
    }

    @Produces
    @Singleton
    TotpTable factors(MasterKeyFile masterKeys) {
        return new TotpTable(database, masterKeys);
    }

    @Produces
    @Singleton
    BreachedPasswords breachedPasswords() {
        return new BreachedPasswords(ConfigProvider.getConfig()
                .getOptionalValue("smartlink.breached.passwords.url", String.class)
                .map(URI::create)
                .orElse(null));
    }

    @Produces
    @Singleton
    SessionSettings sessionSettings() {
        return SessionSettings.from(ConfigProvider.getConfig());
    }

    @Produces
    @Singleton
    SessionTable sessions(SessionSettings settings) {
        return new SessionTable(database, settings);
    }
}
