package io.smartlink.account.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.actor.Role;
import io.smartlink.platform.PostgresForTests;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit log on PostgreSQL: what was recorded stays. */
class AuditTableIT {
    private static final Actor MEMBER =
            Actor.member(1, 7, "ann@brand.example", Role.ADMIN, false).from(Origin.console("203.0.113.9", "r-1"));
    private static final Actor OPERATOR = Actor.member(2, 8, "op@host.example", Role.OWNER, true);
    private static final AuditEntry ENTRY = AuditEntry.of(
            AuditAction.LINK_UPDATED,
            AuditSubject.of(AuditSubject.Kind.LINK, 5, "go.brand.example/offer"),
            AuditChanges.between(new AuditFields().with("title", "Old"), new AuditFields().with("title", "Größe")));

    private static PostgresForTests postgres;

    private final AuditTable table = new AuditTable(postgres.database());

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @Test
    void an_event_tells_who_what_before_after_when_and_from_where() throws SQLException {
        table.insert(MEMBER, List.of(ENTRY), Instant.EPOCH);

        assertThat(ask("""
                select account_id || ' ' || action || ' ' || subject_name || ' ' || (before ->> 'title') || ' '
                    || (after ->> 'title') || ' ' || source || ' ' || actor_id || ' ' || actor_label || ' ' || address
                    || ' ' || request_id || ' ' || by_operator
                from audit_event
                where at = 'epoch' and account_id = 1
                """))
                .isEqualTo("1 link.updated go.brand.example/offer Old Größe console 7 ann@brand.example 203.0.113.9 r-1"
                        + " false");
    }

    @Test
    void an_operator_at_work_on_another_account_is_told_as_one() throws SQLException {
        table.insert(OPERATOR, List.of(ENTRY.inAccount(11), ENTRY), Instant.EPOCH);

        assertThat(ask("select bool_and(by_operator) from audit_event where account_id = 11"))
                .isEqualTo("t");
        assertThat(ask("select bool_or(by_operator) from audit_event where account_id = 2"))
                .isEqualTo("f");
    }

    @Test
    void many_at_once_go_in_one_batch() throws SQLException {
        table.insert(Actor.system(12), Collections.nCopies(1_000, ENTRY), Instant.EPOCH);

        assertThat(ask("select count(*) from audit_event where account_id = 12"))
                .isEqualTo("1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor_label = 'somebody else'",
                "delete from audit_event",
                "truncate audit_event",
                "truncate audit_event cascade"
            })
    void nobody_changes_what_was_recorded_not_even_a_superuser_in_a_replication_session(String change)
            throws SQLException {
        table.insert(MEMBER, List.of(ENTRY), Instant.EPOCH);
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");

            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the audit log takes no");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_event set actor_label = 'x'", "delete from audit_event", "truncate audit_event"})
    void who_owns_the_table_has_no_right_to_change_it_either(String change) throws SQLException {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role plain_user login; grant insert, select on audit_event to plain_user");
            try {
                statement.execute("set role plain_user");
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
            } finally {
                statement.execute("reset role; drop owned by plain_user; drop role plain_user");
            }
            assertThat(
                            ask(
                                    "select string_agg(privilege_type, ' ') from information_schema.role_table_grants"
                                            + " where table_name = 'audit_event' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')"))
                    .isNull();
        }
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
