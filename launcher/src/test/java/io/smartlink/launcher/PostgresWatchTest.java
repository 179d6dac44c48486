package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresWatchTest {

    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    private final FakePostgres postgres = new FakePostgres();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream paper = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final PostgresWatch watch = new PostgresWatch(postgres, new Terminal(paper, paper));

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void one_that_runs_is_left_alone() {
        watch.look(START);

        assertThat(postgres.starts).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void one_that_crashed_is_started_again_at_once() {
        postgres.state = Postmaster.State.CRASHED;

        watch.look(START);

        assertThat(postgres.starts).isEqualTo(1);
    }

    @Test
    void pauses_grow_while_starting_does_not_help() {
        postgres.state = Postmaster.State.CRASHED;
        postgres.broken = true;

        for (int second = 0; second < 15; second++) {
            watch.look(START.plusSeconds(second)); // tries at 0, 1, 3 and 7
        }

        assertThat(postgres.starts).isEqualTo(4);
    }

    @Test
    void one_that_was_stopped_is_left_to_whoever_stopped_it() {
        postgres.state = Postmaster.State.STOPPED;
        watch.look(START);
        watch.look(START.plusSeconds(1));

        postgres.state = Postmaster.State.RUNNING;
        watch.look(START.plusSeconds(2));

        assertThat(postgres.starts).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .satisfiesExactly(line -> assertThat(line).contains("stopped from outside"), line -> assertThat(line)
                        .contains("is back"));
    }

    private static final class FakePostgres implements PostgresWatch.Control {
        private Postmaster.State state = Postmaster.State.RUNNING;
        private boolean broken;
        private int starts;

        @Override
        public Postmaster.State state() {
            return state;
        }

        @Override
        public void start() {
            starts++;
            if (broken) {
                throw StartException.broken("PostgreSQL does not start");
            }
        }
    }
}
