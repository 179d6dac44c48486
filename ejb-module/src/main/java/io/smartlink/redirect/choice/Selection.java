package io.smartlink.redirect.choice;

import org.jspecify.annotations.Nullable;

/**
 * What a link has chosen for a visit, or a visitor on a page; recorded with it.
 *
 * @param rule name of the rule that decided
 * @param variant name of the variant
 * @param keyword the keyword that was drawn
 * @param note what went otherwise than the link asks for
 * @param widget id of the widget of a bio page that was tapped
 */
public record Selection(
        @Nullable String rule,
        @Nullable String variant,
        @Nullable String keyword,
        @Nullable String note,
        @Nullable String widget) {
    /** Nothing was to choose. */
    public static final Selection NONE = new Selection(null, null, null, null, null);

    /** The destination left as it is, because with everything merged in it would be longer than browsers take. */
    public static final String NOT_MERGED = "destination too long to merge";

    /** What a link has chosen. */
    public Selection(@Nullable String rule, @Nullable String variant, @Nullable String keyword, @Nullable String note) {
        this(rule, variant, keyword, note, null);
    }

    /** What a visitor of a page has chosen. */
    public static Selection ofWidget(String widget) {
        return new Selection(null, null, null, null, widget);
    }

    /** The same choice with a note. */
    public Selection noting(String what) {
        return new Selection(rule, variant, keyword, what, widget);
    }
}
