package io.smartlink.bio.widget;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something between two parts of the page. */
public record Divider(@Nullable Style style) implements Content {
    /** What it looks like. */
    public enum Style {
        LINE,
        DOTS,
        SPACE;

        /** The word that stands in the database and the API. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A line unless told otherwise. */
    public Divider {
        style = style == null ? Style.LINE : style;
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.DIVIDER;
    }
}
