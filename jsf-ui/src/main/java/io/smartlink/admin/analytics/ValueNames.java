package io.smartlink.admin.analytics;

import io.smartlink.account.actor.Actor;
import io.smartlink.admin.analytics.panel.ItemName;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.figure.VisitedItem;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.bio.label.WidgetLabels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values of dimensions as people know them: links, QR codes and bio pages by their short address, codes by their names. */
@ApplicationScoped
public class ValueNames {
    private static final ItemName GONE_WIDGET = new ItemName("A widget that was removed", null, null);

    @Inject
    AnalyticsService analytics;

    @Inject
    WidgetLabels widgets;

    /** One value in words. */
    public String name(Actor actor, VisitScope scope, Dimension dimension, String value) {
        return value.isEmpty() || dimension != Dimension.LINK && dimension != Dimension.WIDGET
                ? Words.of(dimension, value)
                : items(actor, scope, dimension, List.of(value)).apply(value).address();
    }

    /** Names values of a dimension that are ids of links or widgets, asking once for all. */
    Function<String, ItemName> items(Actor actor, VisitScope scope, Dimension dimension, Collection<String> ids) {
        if (dimension != Dimension.WIDGET) {
            return items(actor, ids);
        }
        Map<String, String> labels = widgets.labels(actor, scope.onePage(), ids);
        return id -> labels.containsKey(id) ? new ItemName(String.valueOf(labels.get(id)), null, null) : GONE_WIDGET;
    }

    /** Names the values of a breakdown by link. */
    public Function<String, ItemName> items(Actor actor, Breakdown byLink) {
        return items(actor, byLink.items().stream().map(BreakdownItem::value).toList());
    }

    /** Names what was visited by its id, asking once for all. */
    public Function<String, ItemName> items(Actor actor, Collection<String> ids) {
        Map<String, ItemName> names = new HashMap<>();
        analytics.visitedItems(actor, ids).forEach((id, item) -> names.put(id, name(item)));
        return id -> names.getOrDefault(id, ItemName.GONE);
    }

    private static ItemName name(VisitedItem item) {
        return new ItemName(
                item.domain() + "/" + item.slug(), item.title(), item.kind().word());
    }
}
