package io.smartlink.analytics.rollup.store;

import io.smartlink.analytics.rollup.RolledDimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of a program taken apart: device, browser, its version, operating system, its version, with tabs between. */
final class ProgramFields {
    private static final String OTHER = "other";
    private static final Map<RolledDimension, Integer> FIELDS = Map.of(
            RolledDimension.DEVICE, 0,
            RolledDimension.BROWSER, 1,
            RolledDimension.BROWSER_VERSION, 2,
            RolledDimension.OS, 3,
            RolledDimension.OS_VERSION, 4);

    static final Set<RolledDimension> DIMENSIONS = FIELDS.keySet();

    private ProgramFields() {}

    /** What is known of the program; the text that stands for programs too many is the value of all its fields. */
    static Map<RolledDimension, String> of(String text) {
        Map<RolledDimension, String> values = new EnumMap<>(RolledDimension.class);
        List<String> fields = List.of(text.split("\t", -1));
        FIELDS.forEach((dimension, index) -> {
            String value = text.equals(OTHER) ? OTHER : index < fields.size() ? fields.get(index) : "";
            if (!value.isEmpty()) {
                values.put(dimension, value);
            }
        });
        return values;
    }
}
