package io.smartlink.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final PageRequest TWO = new PageRequest(2, null);

    @Test
    void goes_on_by_the_last_id_that_it_shows_when_there_is_one_more() {
        Page<Long> page = Page.of(List.of(9L, 7L, 5L), TWO, id -> id);

        assertThat(page.items()).containsExactly(9L, 7L);
        assertThat(new PageRequest(2, page.nextCursor()).beforeId()).isEqualTo(7);
    }

    @Test
    void is_the_last_when_no_more_were_found_than_it_takes() {
        assertThat(Page.of(List.of(9L, 7L), TWO, id -> id)).isEqualTo(new Page<>(List.of(9L, 7L), null));
        assertThat(Page.of(List.<Long>of(), TWO, id -> id).nextCursor()).isNull();
    }

    @Test
    void goes_on_as_before_when_its_items_are_shown_otherwise() {
        Page<Long> page = Page.of(List.of(9L, 7L, 5L), TWO, id -> id);

        assertThat(page.map(String::valueOf)).isEqualTo(new Page<>(List.of("9", "7"), page.nextCursor()));
    }
}
