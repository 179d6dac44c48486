package io.smartlink.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimerDutyTest {
    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");

    private final List<String> done = new ArrayList<>();
    private final TimerDuty duty = new TimerDuty();
    private boolean isFree = true;

    @BeforeEach
    void lease() {
        duty.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        duty.runs = new JobRuns();
        duty.lease = new ClusterLease() {
            @Override
            public boolean runExclusively(String name, Runnable work) {
                if (isFree) {
                    done.add(name);
                    work.run();
                }
                return isFree;
            }
        };
    }

    @Test
    void works_under_the_lease() {
        duty.onOneNode("expiry", () -> done.add("work"));

        assertThat(done).containsExactly("expiry", "work");
    }

    @Test
    void goes_home_when_another_node_is_at_work() {
        isFree = false;

        duty.onOneNode("expiry", () -> done.add("work"));

        assertThat(done).isEmpty();
        assertThat(duty.runs.all()).isEmpty();
    }

    @Test
    void the_last_run_of_each_job_is_known_with_its_failure() {
        duty.onThisNode("mail", () -> {
            throw new IllegalStateException("no server");
        });
        duty.onOneNode("expiry", () -> done.add("work"));
        duty.onOneNode("expiry", () -> done.add("work"));

        assertThat(duty.runs.all()).extracting(JobRuns.Run::name).containsExactly("expiry", "mail");
        assertThat(duty.runs.all()).extracting(JobRuns.Run::startedAt).containsOnly(NOW);
        assertThat(duty.runs.all().get(0).failure()).isNull();
        assertThat(duty.runs.all().get(1).failure()).contains("no server");
    }

    @Test
    void lets_no_failure_through_to_the_container() {
        assertThatNoException()
                .isThrownBy(() -> duty.onOneNode("expiry", () -> {
                    throw new IllegalStateException("no database");
                }));
    }
}
