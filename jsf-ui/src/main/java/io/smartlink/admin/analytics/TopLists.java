package io.smartlink.admin.analytics;

import io.smartlink.admin.analytics.panel.Figure;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes lists of breakdowns: with names, shares, bars and the way to each value's filter. */
final class TopLists {
    private final PageState state;
    private final Function<String, ItemName> items;

    /** @param items names what was visited or tapped by its id */
    TopLists(PageState state, Function<String, ItemName> items) {
        this.state = state;
        this.items = items;
    }

    /**
     * @param asked how many values the breakdown could have had
     * @param shown how many values the list shows
     */
    TopList list(Dimension dimension, Breakdown breakdown, int asked, int shown) {
        List<BreakdownItem> items = breakdown.items();
        List<BreakdownItem> top = items.subList(0, Math.min(shown, items.size()));
        long rest =
                items.stream().skip(top.size()).mapToLong(BreakdownItem::visits).sum();
        long total = breakdown.other()
                + items.stream().mapToLong(BreakdownItem::visits).sum();
        boolean complete = items.size() < asked && breakdown.resolution() == Resolution.EXACT;
        boolean filterable = breakdown.resolution() == Resolution.EXACT; // daily totals know no filter
        Lengths lengths = new Lengths(total, top.isEmpty() ? total : top.get(0).visits());
        List<TopRow> rows = new ArrayList<>();
        top.forEach(item -> rows.add(row(dimension, item.value(), item.visits(), lengths, filterable)));
        if (complete && breakdown.other() > 0) {
            rows.add(row(dimension, "", breakdown.other(), lengths, filterable));
        }
        long other = complete ? rest : rest + breakdown.other();
        if (other > 0) {
            rows.add(lengths.row(
                    complete ? "Other" : "Other, or " + Words.none(dimension).toLowerCase(java.util.Locale.ROOT),
                    "",
                    other,
                    false,
                    null,
                    null));
        }
        return new TopList(dimension, Words.of(dimension), rows, rest > 0 || items.size() == asked);
    }

    private TopRow row(Dimension dimension, String value, long visits, Lengths lengths, boolean filterable) {
        boolean chosen = value.equals(state.filters().get(dimension));
        String query = chosen ? state.without(dimension).toQuery() : filterable ? narrowed(dimension, value) : null;
        boolean named = dimension == Dimension.LINK || dimension == Dimension.WIDGET;
        ItemName item = named && !value.isEmpty() ? items.apply(value) : null;
        String label = item == null ? Words.of(dimension, value) : item.address();
        return lengths.row(label, value, visits, chosen, query, item == null ? null : opens(item, value))
                .of(item);
    }

    /** A page about one domain says so by its scope where the scope is free. */
    private String narrowed(Dimension dimension, String value) {
        boolean scopeIsFree = state.scope() instanceof VisitScope.WholeAccount;
        return dimension == Dimension.DOMAIN && scopeIsFree && !value.isEmpty()
                ? state.of(VisitScope.domain(value)).toQuery()
                : state.with(dimension, value).toQuery();
    }

    /** Nothing is known of what was deleted. */
    private @Nullable String opens(ItemName item, String value) {
        if (item.kind() == null) {
            return null;
        }
        long id = OpaqueId.tryParse(value).orElseThrow();
        VisitScope opened =
                item.isQrCode() ? VisitScope.qrCode(id) : item.isBioPage() ? VisitScope.page(id) : VisitScope.link(id);
        return state.of(opened).toQuery();
    }

    /** What shares and bars of one list are measured against. */
    private record Lengths(long total, long longest) {
        TopRow row(
                String label,
                String value,
                long visits,
                boolean chosen,
                @Nullable String query,
                @Nullable String opens) {
            return new TopRow(
                    label,
                    value,
                    Figure.count(visits),
                    Figure.of(visits, total),
                    Math.min(100, Math.round(100.0 * visits / longest)),
                    chosen,
                    query,
                    opens,
                    null);
        }
    }
}
