package io.smartlink.analytics.rollup.tally;

import io.smartlink.analytics.rollup.RolledDimension;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The texts of the dimensions that a visit has a value of. One array, for it is made for each visit that is counted. */
public final class VisitValues {
    private static final RolledDimension[] DIMENSIONS = RolledDimension.values();

    private final @Nullable String[] texts = new String[DIMENSIONS.length];

    public static VisitValues of(Map<RolledDimension, String> values) {
        VisitValues all = new VisitValues();
        values.forEach(all::put);
        return all;
    }

    /** @param text null for none */
    public void put(RolledDimension dimension, @Nullable String text) {
        texts[dimension.ordinal()] = text;
    }

    /** Null if the visit has no value of the dimension. */
    public @Nullable String get(RolledDimension dimension) {
        return texts[dimension.ordinal()];
    }

    public void forEach(BiConsumer<RolledDimension, String> reader) {
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            if (text != null) {
                reader.accept(DIMENSIONS[i], text);
            }
        }
    }
}
