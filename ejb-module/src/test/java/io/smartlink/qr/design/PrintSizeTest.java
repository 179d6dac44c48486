package io.smartlink.qr.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintSizeTest {
    @Test
    void is_a_tenth_of_the_distance() {
        assertThat(new PrintSize(29, 4).code(100)).isEqualTo(100);
        assertThat(new PrintSize(29, 4).withQuietZone(100)).isEqualTo(128);
    }

    @Test
    void is_never_so_small_that_modules_run_together() {
        assertThat(new PrintSize(29, 4).code(1)).isEqualTo(12);
        assertThat(new PrintSize(57, 4).code(1)).isEqualTo(23);
    }

    /** GS1 UK reckons 14.652 mm for a code of 29 modules with its quiet zone; whole millimetres are never less. */
    @Test
    void is_no_smaller_than_gs1_asks_with_its_quiet_zone() {
        assertThat(new PrintSize(29, 4).withQuietZone(1)).isBetween(15, 16);
    }
}
