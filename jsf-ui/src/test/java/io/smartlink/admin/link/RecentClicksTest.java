package io.smartlink.admin.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentClicksTest {
    @Test
    void says_how_much_a_link_was_used() {
        assertThat(RecentClicks.sentence(0)).isEqualTo("Nobody has clicked it in the last 7 days.");
        assertThat(RecentClicks.sentence(1)).isEqualTo("It was clicked once in the last 7 days.");
        assertThat(RecentClicks.sentence(12_345)).isEqualTo("It was clicked 12,345 times in the last 7 days.");
    }
}
