package io.smartlink.admin.analytics;

import io.smartlink.admin.analytics.panel.Figure;
import io.smartlink.admin.analytics.panel.ItemName;
import io.smartlink.admin.analytics.state.Days;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.figure.Orphans;
import io.smartlink.analytics.question.Resolution;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** People's visits to the account that led nowhere: why, where, and what can be done about it. */
@Named
@RequestScoped
public class OrphansView {
    private static final int LIMIT = 50;

    @Inject
    CurrentQuestion question;

    @Inject
    AnalyticsService analytics;

    @Inject
    ValueNames names;

    private @Nullable Orphans orphans;
    private List<Row> expired = List.of();

    /**
     * One line of a list.
     *
     * @param page where it is looked after, below the console's path; null for none
     * @param item what was visited, where rows are told apart by that
     */
    public record Row(
            String label,
            String visits,
            @Nullable String page,
            @Nullable ItemName item) {}

    /**
     * Why visits led nowhere, and how many.
     *
     * @param outcome name of the core's outcome
     */
    public record Reason(String outcome, String visits, String share) {}

    public void load() {
        Days days = question.state().period().days();
        Orphans read =
                analytics.orphans(question.actor(), days.from(question.zone()), days.until(question.zone()), LIMIT);
        orphans = read;
        Function<String, ItemName> items = names.items(question.actor(), read.expired());
        expired = read.expired().items().stream()
                .map(item -> row(items.apply(item.value()), item))
                .toList();
    }

    private static Row row(ItemName name, BreakdownItem item) {
        String page = name.kind() == null || name.isBioPage() ? null : name.isQrCode() ? "qr-code" : "link";
        return new Row(
                name.address(), Figure.count(item.visits()), page == null ? null : page + "?id=" + item.value(), name);
    }

    /** The reasons that occurred, the most frequent first. */
    public List<Reason> getReasons() {
        long total = total();
        return read().outcomes().entrySet().stream()
                .filter(outcome -> outcome.getValue() > 0)
                .sorted(Comparator.comparing(outcome -> -outcome.getValue()))
                .map(outcome -> new Reason(
                        String.valueOf(outcome.getKey()),
                        Figure.count(outcome.getValue()),
                        Figure.of(outcome.getValue(), total)))
                .toList();
    }

    /** Paths at which nothing stands. */
    public List<Row> getPaths() {
        return read().notFound().items().stream()
                .map(item -> new Row(item.value(), Figure.count(item.visits()), null, null))
                .toList();
    }

    /** Links and QR codes that were opened after their end. */
    public List<Row> getExpired() {
        return expired;
    }

    /** Visits to paths that are not listed; empty for none. */
    public String getOtherPaths() {
        Breakdown paths = read().notFound();
        return paths.other() == 0 ? "" : Figure.count(paths.other());
    }

    /** Whether the visits of some of the days have expired; nothing is left of those that led nowhere. */
    public boolean isPastRetention() {
        return read().notFound().resolution() == Resolution.UTC_DAY;
    }

    public boolean isBlank() {
        return total() == 0;
    }

    private long total() {
        return read().outcomes().values().stream().mapToLong(Long::longValue).sum();
    }

    private Orphans read() {
        Orphans known = orphans;
        if (known == null) {
            throw new IllegalStateException("the page asked before it was loaded");
        }
        return known;
    }
}
