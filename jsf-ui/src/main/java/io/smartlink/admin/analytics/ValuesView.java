package io.smartlink.admin.analytics;

import io.smartlink.admin.analytics.panel.ItemName;
import io.smartlink.admin.analytics.panel.TopList;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All values of one dimension, as many as are told: for the dialog behind "Show all". */
@Named
@RequestScoped
public class ValuesView {
    /** The parameter that names the dimension. */
    private static final String BY = "by";

    @Inject
    CurrentQuestion question;

    @Inject
    AnalyticsService analytics;

    @Inject
    ValueNames names;

    private @Nullable TopList list;

    /** @throws NotFoundException if there is no such dimension, or the account has no such link */
    public void load() {
        Dimension dimension =
                Dimension.tryParse(question.parameter(BY)).orElseThrow(() -> new NotFoundException("list"));
        Breakdown breakdown;
        try {
            breakdown = analytics.breakdown(question.actor(), question.query(), dimension, Breakdown.MAX_LIMIT);
        } catch (ValidationFailedException refused) {
            throw new NotFoundException("list"); // the page beside it says why, and offers no such list
        }
        list = new TopLists(question.state(), items(dimension, breakdown))
                .list(dimension, breakdown, Breakdown.MAX_LIMIT, Breakdown.MAX_LIMIT);
    }

    public TopList getList() {
        TopList known = list;
        if (known == null) {
            throw new IllegalStateException("the page asked before it was loaded");
        }
        return known;
    }

    private Function<String, ItemName> items(Dimension dimension, Breakdown breakdown) {
        return dimension == Dimension.LINK || dimension == Dimension.WIDGET
                ? names.items(
                        question.actor(),
                        question.state().scope(),
                        dimension,
                        breakdown.items().stream().map(BreakdownItem::value).toList())
                : value -> ItemName.GONE;
    }
}
