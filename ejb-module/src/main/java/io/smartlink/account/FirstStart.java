package io.smartlink.account;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Scope;
import io.smartlink.account.signin.CredentialTable;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.secret.PasswordHash;
import io.smartlink.platform.secret.Secret;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Makes the first operator on an empty database from {@code smartlink.admin.email}, {@code smartlink.admin.password} and
 * {@code smartlink.admin.api.key}. The launcher generates and prints what is not given; on a server of one's own all
 * three must be set for the first start.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
public class FirstStart {
    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountOpening opening;

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    AccountRows rows;

    @Inject
    AccountAudit audit;

    @Inject
    Clock clock;

    @PostConstruct
    void createFirstOperator() {
        if (anybodyCanSignIn()) {
            return;
        }
        Config config = ConfigProvider.getConfig();
        Optional<String> email = config.getOptionalValue("smartlink.admin.email", String.class);
        Optional<String> password = config.getOptionalValue("smartlink.admin.password", String.class);
        Optional<String> key = config.getOptionalValue("smartlink.admin.api.key", String.class);
        if (email.isEmpty() || password.isEmpty() || key.isEmpty()) {
            throw new IllegalStateException("The database is empty: set SMARTLINK_ADMIN_EMAIL,"
                    + " SMARTLINK_ADMIN_PASSWORD and SMARTLINK_ADMIN_API_KEY to create the first operator.");
        }
        create(email.get().strip().toLowerCase(Locale.ROOT), password.get(), new Secret(key.get()));
        LOG.log(Level.INFO, "First operator created.");
    }

    private boolean anybodyCanSignIn() {
        return em.createQuery("select count(m) from member m", Long.class).getSingleResult() > 0;
    }

    private void create(String email, String password, Secret key) {
        Instant now = clock.instant();
        long id = OpaqueId.next();
        long memberId = OpaqueId.next();
        Member operator = Member.operator(memberId, id, email, now);
        opening.open(new Account(id, "Operator", "pro", now), operator, email);
        new CredentialTable(database).choosePassword(memberId, PasswordHash.of(password));
        opening.issueKey(id, "first start", key, EnumSet.allOf(Scope.class));
        audit.created(Actor.system(id), rows.require(id), email, true);
    }
}
