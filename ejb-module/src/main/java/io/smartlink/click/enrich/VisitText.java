package io.smartlink.click.enrich;

import io.smartlink.visit.PlainText;

/**
 * A text that visitors bring and that the database keeps once, under a number.
 *
 * @param text 1 to {@value #MAX_LENGTH} characters, see {@link PlainText}
 */
public record VisitText(Kind kind, String text) implements Comparable<VisitText> {
    static final int MAX_LENGTH = PlainText.MAX_LENGTH;

    /** @throws IllegalArgumentException if the text is empty or too long */
    public VisitText {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(kind + " of " + text.length() + " characters");
        }
    }

    /** What stands for the texts of a day that come after too many others. */
    public static VisitText other(Kind kind) {
        return new VisitText(kind, "other");
    }

    /** The column that a text stands in. */
    public enum Kind {
        REFERRER_HOST(1),
        /** Five fields between tabs, see {@link ProgramText}. */
        PROGRAM(13),
        REASON(3),
        UTM_SOURCE(4),
        UTM_MEDIUM(5),
        UTM_CAMPAIGN(6),
        UTM_TERM(7),
        UTM_CONTENT(8),
        RULE(9),
        VARIANT(10),
        KEYWORD(11),
        NOTE(12),
        COUNTRY(14),
        REGION(15),
        CITY(16),
        LANGUAGE(17),
        /** Where nothing stands: what was asked for. */
        PATH(18),
        /** Of a bio page: what was tapped. */
        WIDGET(19);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** The number that stands in the database; never changes. */
        public int code() {
            return code;
        }
    }

    @Override
    public int compareTo(VisitText other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? text.compareTo(other.text) : byKind;
    }
}
