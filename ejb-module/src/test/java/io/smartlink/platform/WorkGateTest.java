package io.smartlink.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkGateTest {
    @Test
    void who_finds_the_gate_full_and_nobody_may_wait_is_refused_at_once() {
        WorkGate gate = new WorkGate(2, 0);

        String deepest = gate.pass(() -> gate.pass(() -> {
            assertThatExceptionOfType(BusyException.class).isThrownBy(() -> gate.pass(() -> "too many"));
            return "inside";
        }));

        assertThat(deepest).isEqualTo("inside");
        assertThat(gate.<String>pass(() -> "afterwards")).isEqualTo("afterwards");
    }

    @Test
    void who_waits_comes_in_when_there_is_room() throws InterruptedException {
        WorkGate gate = new WorkGate(1, 1);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> gate.pass(() -> {
            inside.countDown();
            await(done);
            return "first";
        }));
        inside.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> gate.pass(() -> "second"));

        done.countDown();

        assertThat(first.join()).isEqualTo("first");
        assertThat(second.join()).isEqualTo("second");
    }

    @Test
    void work_that_fails_makes_room() {
        WorkGate gate = new WorkGate(1, 0);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> gate.pass(() -> {
                    throw new IllegalStateException("broken");
                }));

        assertThat(gate.<String>pass(() -> "next")).isEqualTo("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
