package io.smartlink.link.target;

import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.FieldFault;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a search at Amazon looks like. In the query of the pattern stand the names of values:
 * {@code KEYWORD}, {@code ASIN}, {@code BRAND}, {@code MERCHANT}. Everything else leaves as it was written.
 *
 * <p>Never a forged {@code qid}, {@code sr} or {@code ref}: these are Amazon's own marks of a search that took place.
 *
 * @param name what links call it by, 1 to 40 of a to z, 0 to 9 and {@code -}
 * @param pattern path and query, such as {@code /s?k=KEYWORD&rh=p_78%3AASIN}; ASCII, percent-encoded where needed
 */
public record AmazonTemplate(String name, String pattern) {
    /** The template of links that name none. */
    public static final String DEFAULT = "asin";

    public static final int MAX_PATTERN = 1000;

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

    /** Of RFC 3986; {@code #} is missing, because price and tag are appended. */
    private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9._~:/?@!$&'()*+,;=%\\[\\]-]*");

    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** An encoded byte, whose digits are no word, or a word. */
    private static final Pattern TOKEN = Pattern.compile("%[0-9A-Fa-f]{2}|[A-Za-z0-9_]+");

    private static final Pattern SHOUTED = Pattern.compile("[A-Z_]{2,}");
    private static final Pattern PATH_MARK = Pattern.compile("(?i).*/(qid|sr|ref)_?=.*");
    private static final Set<String> MARKS = Set.of("qid", "sr", "ref", "ref_");

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public AmazonTemplate {
        FieldChecks checks = new FieldChecks();
        name = name == null ? "" : name.strip();
        pattern = pattern == null ? "" : pattern.strip();
        checkName(checks, "name", name);
        checkShape(checks, pattern);
        checkWords(checks, pattern);
        checkMarks(checks, pattern);
        checks.throwIfAny();
    }

    /**
     * The values that this template needs and the target does not have, as faults of the target's fields; empty if it can
     * be used.
     */
    public List<FieldFault> missing(AmazonTarget target) {
        List<FieldFault> faults = new ArrayList<>();
        for (Value value : Value.values()) {
            if (needs(value) && value.of(target, "") == null) {
                faults.add(new FieldFault(
                        value.field,
                        "required",
                        "The template " + name + " needs " + value.field + "; fill it in or choose another template."));
            }
        }
        return faults;
    }

    /**
     * The whole address of a search, as it is sent: values are encoded as a browser encodes a form, a space as {@code +},
     * because that is what Amazon's own search box sends and the query is read as a form there. The values are put in at
     * one go, so that a value that reads like the name of another is not replaced in its turn. A value that the target
     * lacks, because the template was changed after it, leaves its place empty.
     */
    public String url(AmazonTarget target, AmazonTarget.Keyword keyword) {
        StringBuilder url = new StringBuilder("https://www.").append(target.marketplace());
        Matcher tokens = TOKEN.matcher(pattern);
        int end = 0;
        while (tokens.find()) {
            url.append(pattern, end, tokens.start());
            Value value = Value.find(tokens.group());
            url.append(value == null ? tokens.group() : encoded(value.of(target, keyword.text())));
            end = tokens.end();
        }
        url.append(pattern, end, pattern.length());
        append(url, "&low-price=", target.minPrice());
        append(url, "&high-price=", target.maxPrice());
        append(url, "&tag=", target.associateTag());
        return url.toString();
    }

    static void checkName(FieldChecks checks, String field, String name) {
        checks.that(
                NAME.matcher(name).matches(),
                field,
                "bad-format",
                "A template's name has 1 to 40 characters: a to z, 0 to 9 and hyphens.");
    }

    private static void checkShape(FieldChecks checks, String pattern) {
        checks.that(pattern.startsWith("/"), "pattern", "bad-format", "A template must begin with /.")
                .that(
                        pattern.length() <= MAX_PATTERN,
                        "pattern",
                        "too-long",
                        "A template may have up to " + MAX_PATTERN + " characters.")
                .that(
                        CHARACTERS.matcher(pattern).matches(),
                        "pattern",
                        "bad-character",
                        "A template may have the characters of a URL without #; percent-encode all others, also spaces.")
                .that(
                        !STRAY_PERCENT.matcher(pattern).find(),
                        "pattern",
                        "bad-character",
                        "A % in a template must be followed by two hexadecimal digits; write %25 for % itself.");
    }

    private static void checkWords(FieldChecks checks, String pattern) {
        int query = pattern.indexOf('?');
        List<MatchResult> words = TOKEN.matcher(pattern).results().toList();
        List<String> unknown = words.stream()
                .map(MatchResult::group)
                .filter(AmazonTemplate::isUnknown)
                .distinct()
                .toList();
        checks.that(
                        unknown.isEmpty(),
                        "pattern",
                        "unknown-placeholder",
                        "A template may name KEYWORD, ASIN, BRAND and MERCHANT, each standing alone, not "
                                + String.join(", ", unknown) + ".")
                .that(
                        words.stream().anyMatch(word -> word.group().equals("KEYWORD")),
                        "pattern",
                        "required",
                        "A template must name KEYWORD, for that is what is searched.")
                .that(
                        words.stream()
                                .filter(word -> Value.find(word.group()) != null)
                                .allMatch(word -> query >= 0 && word.start() > query),
                        "pattern",
                        "bad-format",
                        "KEYWORD, ASIN, BRAND and MERCHANT must stand behind the ? of a template.");
    }

    private static void checkMarks(FieldChecks checks, String pattern) {
        int query = pattern.indexOf('?');
        String path = query < 0 ? pattern : pattern.substring(0, query);
        boolean forged = PATH_MARK.matcher(decoded(path)).matches()
                || query >= 0
                        && Arrays.stream(pattern.substring(query + 1).split("[&;?]"))
                                .map(parameter -> decoded(parameter.split("=", 2)[0]))
                                .anyMatch(name -> MARKS.contains(name.strip().toLowerCase(Locale.ROOT)));
        checks.that(
                !forged,
                "pattern",
                "forged-mark",
                "A template may not have qid, sr or ref: with them Amazon marks searches that took place.");
    }

    /** What reads like a name of a value or has one within it, and is none. */
    private static boolean isUnknown(String word) {
        boolean resembles = SHOUTED.matcher(word).matches()
                || Arrays.stream(Value.values()).anyMatch(value -> word.contains(value.name()));
        return resembles && Value.find(word) == null;
    }

    private static String decoded(String text) {
        return STRAY_PERCENT.matcher(text).find() ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private boolean needs(Value value) {
        return TOKEN.matcher(pattern).results().anyMatch(word -> word.group().equals(value.name()));
    }

    private static void append(StringBuilder url, String parameter, @Nullable String value) {
        if (value != null) {
            url.append(parameter).append(encoded(value));
        }
    }

    private static String encoded(@Nullable String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What a pattern can name. */
    private enum Value {
        KEYWORD("keywords"),
        ASIN("asin"),
        BRAND("brand"),
        MERCHANT("merchantId");

        private final String field;

        Value(String field) {
            this.field = field;
        }

        static @Nullable Value find(String word) {
            return switch (word) {
                case "KEYWORD" -> KEYWORD;
                case "ASIN" -> ASIN;
                case "BRAND" -> BRAND;
                case "MERCHANT" -> MERCHANT;
                default -> null;
            };
        }

        @Nullable
        String of(AmazonTarget target, String keyword) {
            return switch (this) {
                case KEYWORD -> keyword;
                case ASIN -> target.asin();
                case BRAND -> target.brand();
                case MERCHANT -> target.merchantId();
            };
        }
    }
}
