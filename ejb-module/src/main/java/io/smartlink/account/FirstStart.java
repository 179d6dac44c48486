package io.smartlink.account;

import io.smartlink.platform.OpaqueId;
import jakarta.annotation.PostConstruct;
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
        Member operator = Member.operator(OpaqueId.next(), id, email, now);
        operator.choosePassword(PasswordHash.of(password));
        opening.open(new Account(id, "Operator", "pro", now), operator, email);
        opening.issueKey(id, "first start", key, EnumSet.allOf(Scope.class));
    }
}
