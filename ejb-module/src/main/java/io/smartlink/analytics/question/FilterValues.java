package io.smartlink.analytics.question;

import io.smartlink.platform.FieldChecks;
import io.smartlink.visit.Channel;
import io.smartlink.visit.Verdict;
import java.util.Arrays;
import java.util.List;

/** What can be asked of a dimension as a filter. */
final class FilterValues {
    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::word).toList();
    private static final List<String> CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::word).toList();

    private FilterValues() {}

    /** Notes a value that nothing can have: an unknown word of a closed family, or a text that cannot be stored. */
    static void check(Dimension dimension, String value, FieldChecks checks) {
        String field = dimension.word();
        switch (dimension) {
            case VERDICT -> oneOf(VERDICTS, field, value, checks);
            case CHANNEL -> oneOf(CHANNELS, field, value, checks);
            default ->
                checks.that(
                        value.codePoints().noneMatch(FilterValues::cannotBeStored),
                        field,
                        "bad-character",
                        field + " has a character that is not allowed in any text.");
        }
    }

    private static void oneOf(List<String> words, String field, String value, FieldChecks checks) {
        checks.that(
                value.isEmpty() || words.contains(value),
                field,
                "unknown-value",
                field + " must be one of " + String.join(", ", words) + ".");
    }

    /** PostgreSQL takes neither U+0000 nor half a surrogate pair. */
    private static boolean cannotBeStored(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
