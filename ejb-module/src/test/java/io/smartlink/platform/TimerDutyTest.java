package io.smartlink.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimerDutyTest {
    private final List<String> done = new ArrayList<>();
    private final TimerDuty duty = new TimerDuty();
    private boolean isFree = true;

    @BeforeEach
    void lease() {
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
    }

    @Test
    void lets_no_failure_through_to_the_container() {
        assertThatNoException()
                .isThrownBy(() -> duty.onOneNode("expiry", () -> {
                    throw new IllegalStateException("no database");
                }));
    }
}
