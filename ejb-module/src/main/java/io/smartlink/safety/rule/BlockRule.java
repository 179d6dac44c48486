package io.smartlink.safety.rule;

import io.smartlink.customdomain.Hostname;
import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.ValidationFailedException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What the operator lets nobody lead to.
 *
 * @param value a hostname; of a pattern, host, path and query as they stand in a {@link CanonicalUrl}, in lower case, where
 *     {@code *} stands for any characters, up to {@value #MAX_WILDCARDS} times
 */
public record BlockRule(Kind kind, String value) {
    public static final int MAX_LENGTH = 253;
    public static final int MAX_WILDCARDS = 5;

    /** So that no pattern blocks nearly everything. */
    private static final int MIN_LITERAL = 4;

    /** How a value is compared. */
    public enum Kind {
        /** That host alone. */
        HOST,
        /** That host and all below it. */
        DOMAIN,
        /** The whole address. */
        PATTERN;

        /** The word that stands in the database, the API and on screens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> tryParse(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    /** @throws ValidationFailedException on field {@code value} that says what to change */
    public BlockRule {
        String typed = value.strip().toLowerCase(Locale.ROOT);
        value = kind == Kind.PATTERN ? typed : hostname(typed);
        FieldChecks checks = new FieldChecks();
        checks.that(
                        value.length() <= MAX_LENGTH,
                        "value",
                        "too-long",
                        "An entry may have up to " + MAX_LENGTH + " characters.")
                .that(
                        value.chars().filter(c -> c == '*').count() <= MAX_WILDCARDS,
                        "value",
                        "too-many-wildcards",
                        "A pattern may have up to " + MAX_WILDCARDS + " asterisks.")
                .that(
                        kind != Kind.PATTERN || longestLiteral(value).length() >= MIN_LITERAL,
                        "value",
                        "too-wide",
                        "A pattern needs at least " + MIN_LITERAL + " characters in a row that are no asterisk.")
                .throwIfAny();
    }

    /** Whether an address falls under it. */
    public boolean matches(CanonicalUrl url) {
        return switch (kind) {
            case HOST -> url.host().equals(value);
            case DOMAIN -> url.domains().contains(value);
            case PATTERN -> matches(url.placed().toLowerCase(Locale.ROOT));
        };
    }

    /** A text that every address under the rule holds, as long as can be told. */
    public String literal() {
        return longestLiteral(value);
    }

    /** The last wildcard takes what is missing; there is no going further back, so no text takes long. */
    private boolean matches(String text) {
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (in < text.length()) {
            if (at < value.length() && value.charAt(at) == '*') {
                star = at++;
                retry = in;
            } else if (at < value.length() && value.charAt(at) == text.charAt(in)) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++retry;
            } else {
                return false;
            }
        }
        return value.substring(at).chars().allMatch(c -> c == '*');
    }

    private static String longestLiteral(String pattern) {
        return Arrays.stream(pattern.split("\\*"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String hostname(String typed) {
        return Hostname.tryParse(typed)
                .map(Hostname::text)
                .orElseThrow(() -> new ValidationFailedException(
                        "value", "bad-format", "\"" + typed + "\" is not a hostname such as evil.example."));
    }
}
