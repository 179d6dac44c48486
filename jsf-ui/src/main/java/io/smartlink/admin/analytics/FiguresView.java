package io.smartlink.admin.analytics;

import io.smartlink.admin.analytics.panel.Card;
import io.smartlink.admin.analytics.panel.Cards;
import io.smartlink.admin.analytics.panel.CountryMap;
import io.smartlink.admin.analytics.panel.Figure;
import io.smartlink.admin.analytics.panel.HeatMap;
import io.smartlink.admin.analytics.panel.ItemName;
import io.smartlink.admin.analytics.panel.ListCard;
import io.smartlink.admin.analytics.panel.ShareSteps;
import io.smartlink.admin.analytics.panel.VisitsChart;
import io.smartlink.admin.analytics.state.PageState;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.figure.Report;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All figures of a page, from one report. */
@Named
@RequestScoped
public class FiguresView {
    /** Values of each list that are shown; the others wait behind "Show all". */
    private static final int SHOWN = 7;

    @Inject
    CurrentQuestion question;

    @Inject
    AnalyticsService analytics;

    @Inject
    ValueNames names;

    private @Nullable Report report;
    private @Nullable Summary before;
    private @Nullable List<ListCard> lists;
    private Bucket columns = Bucket.DAY;
    private String refusal = "";

    /** @throws io.smartlink.platform.NotFoundException if the account has no such link */
    public void load() {
        PageState state = question.state();
        List<Dimension> dimensions = Panels.of(state).stream()
                .flatMap(panel -> panel.dimensions().stream())
                .toList();
        try {
            columns = columns(state);
            report = analytics.report(
                    question.actor(), question.query(), question.zone(), columns, dimensions, Breakdown.MAX_LIMIT);
            before = before();
            lists = lists(state);
        } catch (ValidationFailedException refused) {
            refusal = refused.getMessage();
        }
    }

    /** Hours, unless only daily totals are left of some day. */
    private Bucket columns(PageState state) {
        boolean hours = state.columns() == Bucket.HOUR
                && analytics.resolution(question.actor(), question.query()) == Resolution.EXACT;
        return state.columns() == Bucket.HOUR && !hours ? Bucket.DAY : state.columns();
    }

    /** As much of the days before as has passed of these; null where the report's own period before is meant. */
    private @Nullable Summary before() {
        return report().previous() == null
                ? null
                : question.untilNow()
                        .map(query -> analytics.summary(question.actor(), query))
                        .orElse(null);
    }

    /** Why these days cannot be told with these filters; empty if they can. */
    public String getRefusal() {
        return refusal;
    }

    /** The same page in a way that can be told: without filters, or of the usual days if it has none. */
    public String getUnfiltered() {
        PageState state = question.state();
        return state.filters().isEmpty()
                ? PageState.whole(state.scope(), question.today()).toQuery()
                : state.withoutFilters().toQuery();
    }

    /** Whether the page has filters, which are what cannot be told. */
    public boolean isFiltered() {
        return !question.state().filters().isEmpty();
    }

    public List<Card> getCards() {
        Summary now = report().summary();
        Summary past = before == null ? report().previous() : before;
        if (question.state().scope() instanceof VisitScope.OfPage) {
            return Cards.ofPage(now, past, question.isOverUtcDays());
        }
        List<Card> cards = Cards.of(now, past, question.isOverUtcDays());
        return isOfQrCode() ? Cards.ofScans(cards) : cards;
    }

    public VisitsChart getChart() {
        PageState state = question.state();
        return new VisitsChart(report().buckets(), columns, question.zone(), counted(state));
    }

    private String counted(PageState state) {
        return isOfQrCode() && state.traffic() == Traffic.PEOPLE ? "Scans" : Words.counted(state.traffic());
    }

    /** Whether all clicks are scans. */
    private boolean isOfQrCode() {
        return question.state().scope() instanceof VisitScope.OfQrCode;
    }

    public HeatMap getHeatMap() {
        return new HeatMap(report().weekdayHours());
    }

    public List<ListCard> getLists() {
        return loaded(lists);
    }

    public CountryMap getMap() {
        Breakdown countries = breakdown(Dimension.COUNTRY);
        long total = countries.other()
                + countries.items().stream().mapToLong(BreakdownItem::visits).sum();
        return new CountryMap(countries.items().stream()
                .map(item -> new CountryMap.Country(
                        item.value(),
                        Words.country(item.value()) + ": " + Figure.count(item.visits()) + " ("
                                + Figure.of(item.visits(), total) + ")",
                        ShareSteps.of(item.visits(), total),
                        question.state().with(Dimension.COUNTRY, item.value()).toQuery()))
                .toList());
    }

    /** Whether some of the days are too long ago for exact figures. */
    public boolean isByUtcDay() {
        return report().resolution() == Resolution.UTC_DAY;
    }

    /** Whether nobody and nothing came at all. */
    public boolean isBlank() {
        return report().summary().total() == 0;
    }

    /** Whether there are visits, but none of the kind that is shown. */
    public boolean isWithoutSuchTraffic() {
        return !isBlank() && getChart().isBlank();
    }

    private List<ListCard> lists(PageState state) {
        TopLists made = new TopLists(state, items());
        return Panels.of(state).stream()
                .map(panel -> new ListCard(
                        panel.id(),
                        panel.title(),
                        panel.dimensions().stream()
                                .map(dimension ->
                                        made.list(dimension, breakdown(dimension), Breakdown.MAX_LIMIT, SHOWN))
                                .toList()))
                .toList();
    }

    private Function<String, ItemName> items() {
        Dimension named = report().breakdowns().containsKey(Dimension.WIDGET) ? Dimension.WIDGET : Dimension.LINK;
        if (!report().breakdowns().containsKey(named)) {
            return value -> ItemName.GONE;
        }
        return names.items(
                question.actor(),
                question.state().scope(),
                named,
                breakdown(named).items().stream()
                        .limit(SHOWN)
                        .map(BreakdownItem::value)
                        .toList());
    }

    private Breakdown breakdown(Dimension dimension) {
        Breakdown breakdown = report().breakdowns().get(dimension);
        if (breakdown == null) {
            throw new IllegalStateException("nobody asked for " + dimension);
        }
        return breakdown;
    }

    private Report report() {
        return loaded(report);
    }

    private static <T> T loaded(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the page asked before it was loaded");
        }
        return part;
    }
}
