package io.smartlink.link.rule;

import io.smartlink.platform.FieldChecks;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The UTM fields that a link sets on its destination; null leaves what the destination has. */
public record Utm(
        @Nullable String source,
        @Nullable String medium,
        @Nullable String campaign,
        @Nullable String term,
        @Nullable String content) {
    public static final int MAX_LENGTH = 200;

    /** Sets nothing. */
    public static final Utm NONE = new Utm(null, null, null, null, null);

    /** The parameters' names, in the order of the components. */
    public static final List<String> PARAMETERS =
            List.of("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content");

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is too long */
    public Utm {
        source = set(source);
        medium = set(medium);
        campaign = set(campaign);
        term = set(term);
        content = set(content);
        FieldChecks checks = new FieldChecks();
        check(checks, "source", source);
        check(checks, "medium", medium);
        check(checks, "campaign", campaign);
        check(checks, "term", term);
        check(checks, "content", content);
        checks.throwIfAny();
    }

    /** The values, in the order of {@link #PARAMETERS}; null for those that are not set. */
    public @Nullable String[] values() {
        return new @Nullable String[] {source, medium, campaign, term, content};
    }

    /** Each field that is set as {@code name=value}, not encoded, for people to read. */
    public List<String> pairs() {
        @Nullable String[] values = values();
        return IntStream.range(0, values.length)
                .filter(i -> values[i] != null)
                .mapToObj(i -> PARAMETERS.get(i) + "=" + values[i])
                .toList();
    }

    public boolean isEmpty() {
        return source == null && medium == null && campaign == null && term == null && content == null;
    }

    private static @Nullable String set(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void check(FieldChecks checks, String field, @Nullable String value) {
        checks.that(
                value == null || value.length() <= MAX_LENGTH,
                field,
                "too-long",
                "utm." + field + " may have up to " + MAX_LENGTH + " characters.");
    }
}
