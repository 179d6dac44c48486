package io.smartlink.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.customdomain.HostUrls;
import io.smartlink.platform.PostgresForTests;
import io.smartlink.redirect.AccountSnapshot;
import io.smartlink.redirect.DomainSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose visits those are that find nothing: the domain says. */
class JdbcSnapshotsIT {
    private static PostgresForTests postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = new PostgresForTests();
        execute("""
                insert into account (id, name, plan, created_at, updated_at, opt_out_honoured, excluded_addresses)
                values (7, 'Brand', 'pro', now(), now(), false, '{203.0.113.0/24}'), (8, 'New', 'pro', now(), now(), default, '{}')""");
        execute("""
                insert into domain (id, account_id, hostname, status, created_at)
                values (1, null, 'go.example', 'verified', now()),
                       (2, 7, 'go.brand.example', 'verified', now()),
                       (3, 8, 'new.example', 'failing', now()),
                       (4, 8, 'pending.example', 'pending', now())""");
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void a_domain_knows_its_account_and_what_that_has_set() {
        Map<String, DomainSnapshot> domains = new JdbcSnapshots(postgres.database(), new HostUrls())
                .domains().stream().collect(Collectors.toMap(DomainSnapshot::hostname, Function.identity()));

        assertThat(domains).containsOnlyKeys("go.example", "go.brand.example", "new.example");
        assertThat(domains.get("go.example").account()).isEqualTo(AccountSnapshot.NOBODY);
        AccountSnapshot brand = domains.get("go.brand.example").account();
        assertThat(brand.id()).isEqualTo(7);
        assertThat(brand.optOutHonoured()).isFalse();
        assertThat(brand.excluded().contains("203.0.113.7")).isTrue();
        assertThat(domains.get("new.example").account().optOutHonoured()).isTrue();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
