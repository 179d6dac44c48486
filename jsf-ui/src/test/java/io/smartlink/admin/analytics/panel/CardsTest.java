package io.smartlink.admin.analytics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.analytics.figure.Summary;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static final Summary NOW = new Summary(12, 1, 0, 9, 9, 3, 3, 1, 2, 4, 22);

    @Test
    void previews_and_prefetches_are_one_figure() {
        assertThat(Cards.of(NOW, null, true))
                .extracting(Card::id, Card::value)
                .containsExactly(
                        tuple("clicks", 12L),
                        tuple("scans", 1L),
                        tuple("visitors", 9L),
                        tuple("bots", 3L),
                        tuple("previews", 3L),
                        tuple("total", 22L));
    }

    @Test
    void clicks_of_a_qr_code_are_its_scans() {
        assertThat(Cards.ofScans(Cards.of(NOW, null, true)))
                .extracting(Card::id)
                .containsExactly("scans", "visitors", "bots", "previews", "total");
    }

    @Test
    void of_a_bio_page_its_views_stand_first_and_its_clicks_are_taps() {
        assertThat(Cards.ofPage(new Summary(2, 0, 7, 5, 5, 2, 3, 1, 2, 4, 22), null, true))
                .extracting(Card::id, Card::name, Card::value)
                .startsWith(tuple("views", "Views", 7L), tuple("clicks", "Taps", 2L))
                .extracting(row -> row.toList().get(0))
                .containsExactly("views", "clicks", "visitors", "bots", "previews", "total");
    }

    @Test
    void fired_pixels_have_a_card_where_there_are_any() {
        Summary fired = new Summary(12, 1, 0, 9, 9, 3, 3, 1, 2, 4, 22, 5);

        assertThat(Cards.of(fired, null, true))
                .extracting(Card::id, Card::value)
                .endsWith(tuple("fired", 5L));
        assertThat(Cards.of(NOW, fired, true)).extracting(Card::id).endsWith("fired");
        assertThat(Cards.ofPage(fired, null, true)).extracting(Card::id).endsWith("fired");
    }

    @Test
    void visitors_of_several_days_are_called_daily() {
        assertThat(Cards.of(NOW, null, true).get(2).name()).isEqualTo("Daily unique visitors");
        assertThat(Cards.of(NOW, null, false).get(2).name()).isEqualTo("Unique visitors");
    }

    @Test
    void compare_with_the_period_before_where_it_is_known() {
        Summary before = new Summary(6, 0, 0, 9, 9, 0, 3, 3, 0, 0, 12);

        assertThat(Cards.of(NOW, before, true).get(0).change()).isEqualTo(new Change(12, 6));
        assertThat(Cards.of(NOW, before, true).get(4).change()).isEqualTo(new Change(3, 3));
        assertThat(Cards.of(NOW, null, true).get(0).change()).isNull();
    }
}
