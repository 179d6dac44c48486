package io.smartlink.click;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoreGateTest {
    private boolean storeAnswers;
    private int asked;
    private final StoreGate gate = new StoreGate(() -> {
        asked++;
        return storeAnswers;
    });

    @Test
    void is_open_at_first_and_asks_nobody() {
        assertThat(gate.isOpen()).isTrue();
        assertThat(asked).isZero();
    }

    @Test
    void stays_closed_until_the_store_answers() {
        gate.close();

        assertThat(gate.isOpen()).isFalse();
        storeAnswers = true;
        assertThat(gate.isOpen()).isTrue();
        storeAnswers = false;
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void opens_when_a_batch_was_stored() {
        gate.close();
        gate.open();

        assertThat(gate.isOpen()).isTrue();
        assertThat(asked).isZero();
    }
}
