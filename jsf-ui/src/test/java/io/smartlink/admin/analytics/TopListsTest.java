package io.smartlink.admin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.admin.analytics.panel.ItemName;
import io.smartlink.admin.analytics.panel.TopList;
import io.smartlink.admin.analytics.panel.TopRow;
import io.smartlink.admin.analytics.state.PageState;
import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.platform.OpaqueId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopListsTest {
    private static final PageState ACCOUNT = PageState.whole(VisitScope.account(), LocalDate.parse("2026-11-22"));

    @Test
    void rows_have_names_shares_and_bars_as_long_as_their_visits() {
        TopList list = list(ACCOUNT, Dimension.COUNTRY, 200, 7, 0, "DE", 75, "FR", 25);

        assertThat(list.rows())
                .containsExactly(
                        new TopRow("Germany", "DE", "75", "75 %", 100, false, "?country=DE", null, null),
                        new TopRow("France", "FR", "25", "25 %", 33, false, "?country=FR", null, null));
        assertThat(list.more()).isFalse();
    }

    @Test
    void visits_without_value_are_a_row_that_filters_on_the_empty_value() {
        TopList list = list(ACCOUNT, Dimension.REFERRER, 200, 7, 30, "news.example", 10);

        assertThat(list.rows().get(1))
                .isEqualTo(new TopRow("No referrer", "", "30", "75 %", 100, false, "?referrer=", null, null));
    }

    @Test
    void values_that_are_not_shown_are_other_and_wait_behind_show_all() {
        TopList list = list(ACCOUNT, Dimension.BROWSER, 200, 1, 5, "Chrome", 10, "Firefox", 3, "Safari", 2);

        assertThat(list.rows()).extracting(TopRow::label).containsExactly("Chrome", "Unknown", "Other");
        assertThat(list.rows()).extracting(TopRow::visits).containsExactly("10", "5", "5");
        assertThat(list.rows().get(2).query()).isNull();
        assertThat(list.more()).isTrue();
    }

    @Test
    void where_values_were_cut_off_nobody_knows_how_many_have_none() {
        TopList list = list(ACCOUNT, Dimension.REFERRER, 2, 2, 40, "a.example", 30, "b.example", 30);

        assertThat(list.rows())
                .extracting(TopRow::label)
                .containsExactly("a.example", "b.example", "Other, or no referrer");
        assertThat(list.rows().get(2).query()).isNull();
        assertThat(list.more()).isTrue();
    }

    @Test
    void daily_totals_have_no_filters_and_say_not_what_has_no_value() {
        Breakdown totals = new Breakdown(Resolution.UTC_DAY, List.of(new BreakdownItem("a.example", 30, 0)), 40);

        TopList list = new TopLists(ACCOUNT, id -> ItemName.GONE).list(Dimension.REFERRER, totals, 200, 7);

        assertThat(list.rows()).extracting(TopRow::label).containsExactly("a.example", "Other, or no referrer");
        assertThat(list.rows()).extracting(TopRow::query).containsOnlyNulls();
        assertThat(list.more()).isFalse();
    }

    @Test
    void a_row_whose_filter_holds_leads_back() {
        PageState narrowed = ACCOUNT.with(Dimension.COUNTRY, "DE");

        TopRow row =
                list(narrowed, Dimension.COUNTRY, 200, 7, 0, "DE", 75).rows().get(0);

        assertThat(row.chosen()).isTrue();
        assertThat(row.query()).isEmpty();
    }

    @Test
    void links_are_shown_by_address_and_lead_to_their_own_page_too() {
        String id = OpaqueId.text(OpaqueId.next());

        TopRow row = list(ACCOUNT, Dimension.LINK, 200, 7, 0, id, 75).rows().get(0);

        assertThat(row.label()).isEqualTo("address of " + id);
        assertThat(row.query()).isEqualTo("?link=" + id);
        assertThat(row.opens()).isEqualTo("?linkId=" + id);
    }

    @Test
    void a_qr_code_leads_to_its_own_page_and_what_is_gone_nowhere() {
        String id = OpaqueId.text(OpaqueId.next());
        Breakdown breakdown = new Breakdown(Resolution.EXACT, List.of(new BreakdownItem(id, 3, 3)), 0);
        ItemName code = new ItemName("go.example/table", "Table 7", "qr");

        TopRow row = new TopLists(ACCOUNT, known -> code)
                .list(Dimension.LINK, breakdown, 200, 7)
                .rows()
                .get(0);
        TopRow gone = new TopLists(ACCOUNT, known -> ItemName.GONE)
                .list(Dimension.LINK, breakdown, 200, 7)
                .rows()
                .get(0);

        assertThat(row.label()).isEqualTo("go.example/table");
        assertThat(row.item()).isEqualTo(code);
        assertThat(row.opens()).isEqualTo("?qrCodeId=" + id);
        assertThat(gone.label()).isEqualTo("Something that was deleted");
        assertThat(gone.opens()).isNull();
        assertThat(gone.query()).isEqualTo("?link=" + id);
    }

    @Test
    void a_domain_becomes_the_scope_where_that_is_free_and_a_filter_elsewhere() {
        PageState tag = ACCOUNT.of(VisitScope.tag("spring"));

        assertThat(list(ACCOUNT, Dimension.DOMAIN, 200, 7, 0, "go.example", 1)
                        .rows()
                        .get(0)
                        .query())
                .isEqualTo("?domain=go.example");
        assertThat(PageState.parse(name -> name.equals("domain") ? "go.example" : null, LocalDate.parse("2026-11-22"))
                        .scope())
                .isEqualTo(VisitScope.domain("go.example"));
        assertThat(list(tag, Dimension.DOMAIN, 200, 7, 0, "go.example", 1)
                        .rows()
                        .get(0)
                        .query())
                .isEqualTo("?tag=spring&domain=go.example");
    }

    @Test
    void without_visits_there_is_nothing_to_show() {
        assertThat(list(ACCOUNT, Dimension.CITY, 200, 7, 0).isBlank()).isTrue();
    }

    /** @param values each a text and its visits */
    private static TopList list(
            PageState state, Dimension dimension, int asked, int shown, long other, Object... values) {
        List<BreakdownItem> items = IntStream.range(0, values.length / 2)
                .mapToObj(i -> new BreakdownItem((String) values[2 * i], (int) values[2 * i + 1], 0))
                .toList();
        return new TopLists(state, id -> new ItemName("address of " + id, null, "link"))
                .list(dimension, new Breakdown(Resolution.EXACT, items, other), asked, shown);
    }
}
