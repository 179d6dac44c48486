package io.smartlink.customdomain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class LookGateTest {
    private final LookGate gate = new LookGate();

    @Test
    void one_domain_is_looked_at_once_at_a_time() {
        String inner = gate.pass(1, () -> {
            assertThatExceptionOfType(LooksBusyException.class).isThrownBy(() -> gate.pass(1, () -> "again"));
            return gate.pass(2, () -> "another");
        });

        assertThat(inner).isEqualTo("another");
        assertThat(gate.<String>pass(1, () -> "afterwards")).isEqualTo("afterwards");
    }

    @Test
    void no_more_than_some_wait_at_once_and_who_is_refused_leaves_no_trace() {
        assertThat(nested(1)).isEqualTo(LookGate.AT_ONCE);
        assertThat(nested(1)).isEqualTo(LookGate.AT_ONCE);
    }

    @Test
    void a_look_that_fails_makes_room() {
        for (int i = 0; i <= LookGate.AT_ONCE; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> gate.pass(1, () -> {
                        throw new IllegalStateException("broken");
                    }));
        }
    }

    /** How many can be inside when each lets in the next one. */
    private int nested(int depth) {
        try {
            return gate.pass(depth, () -> nested(depth + 1));
        } catch (LooksBusyException full) {
            return depth - 1;
        }
    }
}
