package io.smartlink.certificate.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.platform.PostgresForTests;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom a certificate that cannot be had is told to, and how often, on PostgreSQL. */
class WarningTableIT {
    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private static PostgresForTests postgres;

    private final WarningTable table = new WarningTable(postgres.database());

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @Test
    void a_refused_certificate_is_told_once_a_week_until_it_is_there_and_anew_when_it_fails_again()
            throws SQLException {
        execute("""
                insert into account (id, name, plan, created_at, updated_at)
                values (7, 'Brand', 'pro', now(), now())
                """);
        execute("""
                insert into domain (id, account_id, hostname, status, created_at)
                values (1, 7, 'refused.example', 'verified', now()),
                       (2, 7, 'waiting.example', 'verified', now()),
                       (3, 7, 'pending.example', 'pending', now())
                """);
        execute("""
                insert into certificate (hostname, next_try_at, created_at, last_error, attempts)
                values ('refused.example', now(), now(), 'CAA forbids it', 1),
                       ('waiting.example', now(), now(), 'the authority is away', 0),
                       ('pending.example', now(), now(), 'no', 3)
                """);

        assertThat(table.due(NOW, WEEK)).containsExactly(new Warning(7, "refused.example", "CAA forbids it", null));
        assertThat(table.due(NOW.plus(WEEK).minusMillis(1), WEEK)).isEmpty();
        assertThat(table.due(NOW.plus(WEEK), WEEK)).hasSize(1);

        execute("""
                update certificate
                set last_error = null, attempts = 0, issued_at = '2027-03-09', not_after = '2027-06-09',
                    chain = 'chain', sealed_key = 'key'
                where hostname = 'refused.example'
                """);
        assertThat(table.due(NOW.plus(WEEK).plus(WEEK), WEEK)).isEmpty();

        execute("update certificate set last_error = 'gone', attempts = 1 where hostname = 'refused.example'");
        assertThat(table.due(Instant.parse("2027-03-10T00:00:00Z"), WEEK))
                .containsExactly(new Warning(7, "refused.example", "gone", Instant.parse("2027-06-09T00:00:00Z")));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
            statement.execute(sql);
        }
    }
}
