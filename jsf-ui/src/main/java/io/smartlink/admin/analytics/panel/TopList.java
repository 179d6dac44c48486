package io.smartlink.admin.analytics.panel;

import io.smartlink.analytics.question.Dimension;
import java.util.List;

/**
 * The most frequent values of a dimension.
 *
 * @param title what visits are told apart by, in words
 * @param rows the values, the most frequent first; at their end what is left, if anything is
 * @param more whether there are more values than these
 */
public record TopList(Dimension dimension, String title, List<TopRow> rows, boolean more) {
    public boolean isBlank() {
        return rows.isEmpty();
    }

    /** The dimension in ids and URLs. */
    public String getWord() {
        return dimension.word();
    }
}
