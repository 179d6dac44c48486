package io.smartlink.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What several nodes tell, put together. */
class SystemReaderTest {
    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");

    @Test
    void
            of_a_shared_job_the_last_run_counts_with_the_last_failure_of_any_node_and_the_next_time_of_one_that_is_there() {
        NodeRow gone = node("a", NOW.minusSeconds(3600), job("mail", 0, 10, null), job("expiry", 0, 5, null));
        NodeRow here = node("b", NOW, job("mail", 1, 30, 1));
        NodeRow also = node("c", NOW, job("mail", 2, 20, 0));

        List<SystemState.JobRow> jobs = SystemReader.jobs(List.of(gone, here, also), List.of(here, also));

        assertThat(jobs).extracting(row -> row.job().name()).containsExactly("expiry", "mail");
        SystemState.JobRow mail = jobs.get(1);
        assertThat(mail.node()).isEqualTo("c");
        assertThat(mail.job().startedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(mail.job().nextAt()).isEqualTo(NOW.plusSeconds(20));
        assertThat(mail.job().failedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(jobs.get(0).job().nextAt()).isNull();
        assertThat(jobs.get(0).job().lastFailure()).isNull();
    }

    @Test
    void the_depth_of_the_queue_is_what_the_nodes_know_and_else_unknown() {
        assertThat(QueueState.of(List.of(checked("click-queue", Map.of("waiting", "unknown", "mostCounted", "500")))))
                .isEqualTo(new QueueState(null, 500, null));
        QueueState full = QueueState.of(List.of(
                checked("click-queue", Map.of("waiting", "12", "mostCounted", "500")),
                checked("click-queue", Map.of("waiting", "500", "mostCounted", "500")),
                checked("dead-letters", Map.of("count", "3"))));
        assertThat(full).isEqualTo(new QueueState(500, 500, 3));
        assertThat(full.isMore()).isTrue();
        assertThat(new QueueState(12, 500, 0).isMore()).isFalse();
        assertThat(QueueState.of(List.of())).isEqualTo(new QueueState(null, null, null));
    }

    @Test
    void all_that_is_wrong_has_a_name_and_words() {
        NodeRow gone = node("gone", NOW.minusSeconds(600));
        NodeRow sick = new NodeRow(
                "sick",
                NOW,
                NOW,
                new NodeState(
                        List.of(new NodeState.Check("database", false, Map.of())), List.of(job("mail", 0, 9, 0))));
        SystemState state = new SystemState(
                NOW,
                List.of(gone, sick),
                SystemReader.jobs(List.of(gone, sick), List.of(sick)),
                new QueueState(0, 500, 2),
                List.of(
                        new SystemState.CertificateDue("soon.example", NOW.plusSeconds(60), null),
                        new SystemState.CertificateDue("never.example", null, "refused"),
                        new SystemState.CertificateDue("late.example", NOW.plusSeconds(60), "refused")),
                0);

        assertThat(Troubles.of(state))
                .containsOnlyKeys(
                        "node/gone", "check/sick/database", "dead-letters", "job/mail", "certificate/late.example");
        assertThat(Troubles.of(state).get("job/mail")).contains("mail", "sick", "broken");
    }

    @Test
    void who_is_well_has_no_trouble() {
        SystemState state = new SystemState(
                NOW, List.of(node("a", NOW)), List.of(), new QueueState(null, null, null), List.of(), 5);

        assertThat(Troubles.of(state)).isEmpty();
    }

    private static NodeRow node(String name, Instant seenAt, NodeState.Job... jobs) {
        return new NodeRow(name, NOW, seenAt, new NodeState(List.of(), List.of(jobs)));
    }

    private static NodeRow checked(String check, Map<String, String> data) {
        return new NodeRow("n", NOW, NOW, new NodeState(List.of(new NodeState.Check(check, true, data)), List.of()));
    }

    /** @param failed second of the last failure; null for none. A failure in the very second of the run is the run's own */
    private static NodeState.Job job(String name, int started, int next, @Nullable Integer failed) {
        return new NodeState.Job(
                name,
                NOW.plusSeconds(started),
                5,
                failed != null && failed == started ? "broken" : null,
                NOW.plusSeconds(next),
                failed == null ? null : NOW.plusSeconds(failed),
                failed == null ? null : "broken");
    }
}
