package io.smartlink.admin.link.editor;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row with a weight, and what share of all that makes. */
public abstract class WeightedRow implements FormRow {
    private @Nullable Integer weight = 1;

    /** The row's share of the weights of all rows, such as {@code 33.3 %}; empty while there is none. */
    public String shareAmong(List<? extends WeightedRow> all) {
        long sum = all.stream().mapToLong(WeightedRow::counted).sum();
        return sum == 0 ? "" : String.format(Locale.ENGLISH, "%.1f %%", 100.0 * counted() / sum);
    }

    /** The weight; one that is missing is refused like 0. */
    int counted() {
        return weight == null ? 0 : Math.max(weight, 0);
    }

    public @Nullable Integer getWeight() {
        return weight;
    }

    public void setWeight(@Nullable Integer weight) {
        this.weight = weight;
    }
}
