package io.smartlink.safety.strike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrikeCountTest {
    @Test
    void warns_before_the_third() {
        assertThat(new StrikeCount(1, true, false).warning()).contains("strike 1 of 3", "Strike 3 suspends");
        assertThat(new StrikeCount(2, true, false).warning()).contains("strike 2 of 3", "The next one suspends");
    }

    @Test
    void says_that_a_host_counts_once_a_day() {
        assertThat(new StrikeCount(2, false, false).warning()).contains("2 of 3 strikes", "counted today already");
    }

    @Test
    void says_what_a_suspension_means() {
        assertThat(new StrikeCount(3, true, true).warning()).contains("strike 3", "suspended", "read but not changed");
    }
}
