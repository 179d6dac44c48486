package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.ClusterLease;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Leases: one at a time for each name, given back however the work ends. */
interface LeasesInTheContainer {
    ClusterLease lease();

    @Test
    default void work_of_one_name_is_done_by_one_at_a_time() {
        AtomicInteger others = new AtomicInteger();

        boolean ran = lease().runExclusively("it-one", () -> {
            boolean same = elsewhere("it-one", others);
            boolean different = elsewhere("it-two", others);
            assertThat(same).isFalse();
            assertThat(different).isTrue();
        });

        assertThat(ran).isTrue();
        assertThat(others).hasValue(1);
        assertThat(elsewhere("it-one", others)).isTrue();
    }

    @Test
    default void work_that_fails_gives_its_lease_back() {
        assertThatThrownBy(() -> lease().runExclusively("it-fails", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasStackTraceContaining("broken");

        assertThat(elsewhere("it-fails", new AtomicInteger())).isTrue();
    }

    private boolean elsewhere(String name, AtomicInteger runs) {
        return CompletableFuture.supplyAsync(() -> lease().runExclusively(name, runs::incrementAndGet))
                .join();
    }
}
