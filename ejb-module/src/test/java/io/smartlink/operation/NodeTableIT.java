package io.smartlink.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.platform.PostgresForTests;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nodes tell, on PostgreSQL. */
class NodeTableIT {
    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");

    private static PostgresForTests postgres;

    private final NodeTable table = new NodeTable(postgres.database());

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @Test
    void a_node_is_known_by_its_last_beat_until_it_is_forgotten() throws SQLException {
        NodeState state = new NodeState(
                List.of(new NodeState.Check("spool", true, Map.of("usedBytes", "12"))),
                List.of(new NodeState.Job("mail", NOW, 5, "no \"server\"", NOW.plusSeconds(9), NOW, "no \"server\"")));
        table.beat("a:1", NOW, NOW, new NodeState(List.of(), List.of()));
        table.beat("a:1", NOW, NOW.plusSeconds(15), state);
        table.beat("b:1", NOW, NOW.plusSeconds(90), state);

        assertThat(table.all())
                .containsExactly(
                        new NodeRow("a:1", NOW, NOW.plusSeconds(15), state),
                        new NodeRow("b:1", NOW, NOW.plusSeconds(90), state));
        assertThat(table.all().get(0).isAliveAt(NOW.plusSeconds(74))).isTrue();
        assertThat(table.all().get(0).isAliveAt(NOW.plusSeconds(75))).isFalse();

        table.forgetBefore(NOW.plusSeconds(16));
        assertThat(table.all()).extracting(NodeRow::name).containsExactly("b:1");
    }

    @Test
    void trouble_is_told_once_when_it_has_lasted_and_once_when_it_is_over() {
        TroubleTable troubles = new TroubleTable(postgres.database());
        Duration lasting = Duration.ofMinutes(2);
        troubles.seen(Map.of("job/mail", "first"), NOW);
        assertThat(troubles.tell(NOW.plusSeconds(119), lasting)).isEmpty();

        troubles.seen(Map.of("job/mail", "again", "node/a", "away"), NOW.plusSeconds(120));
        assertThat(troubles.tell(NOW.plusSeconds(120), lasting)).containsExactly("again");
        assertThat(troubles.tell(NOW.plusSeconds(130), lasting)).isEmpty();

        assertThat(troubles.forgetOthers(List.of("job/mail"))).isEmpty(); // nobody was told that the node is away
        assertThat(troubles.forgetOthers(List.of())).containsExactly("again");
        assertThat(troubles.forgetOthers(List.of())).isEmpty();
    }

    @Test
    void certificates_that_run_out_soon_or_failed_are_to_look_after() throws SQLException {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into certificate
                        (hostname, next_try_at, created_at, chain, sealed_key, not_after, last_error)
                    values ('soon.example', now(), now(), 'chain', 'key', '2027-03-10', null),
                           ('later.example', now(), now(), 'chain', 'key', '2027-05-10', null),
                           ('failed.example', now(), now(), null, null, null, 'refused')
                    """);
        }

        assertThat(table.certificatesBefore(NOW.plusSeconds(14 * 86_400)))
                .extracting(SystemState.CertificateDue::hostname)
                .containsExactly("failed.example", "soon.example");
        assertThat(table.mailsWaiting()).isZero();
    }
}
