package io.smartlink.link.rule;

import io.smartlink.platform.FieldChecks;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a visit for a rule to decide. Of several values in one list one is enough; of the lists all that are
 * not empty must hold.
 *
 * @param device {@code mobile}, {@code tablet}, {@code desktop}
 * @param os {@code ios}, {@code android}, {@code windows}, {@code macos}, {@code linux}, {@code chromeos}
 * @param country ISO 3166-1 alpha-2, upper case
 * @param language BCP 47 ranges such as {@code de} or {@code pt-BR}, lower case; matched against the language that the
 *     visitor ranks highest
 * @param query names and values that the visitor's query must have, decoded; an empty value asks for the name alone
 * @param referrerHost hostnames; their subdomains count too
 * @param from first instant, included
 * @param until last instant, excluded
 */
public record Condition(
        List<String> device,
        List<String> os,
        List<String> country,
        List<String> language,
        Map<String, String> query,
        List<String> referrerHost,
        @Nullable Instant from,
        @Nullable Instant until) {
    public static final List<String> DEVICES = List.of("mobile", "tablet", "desktop");
    public static final List<String> SYSTEMS = List.of("ios", "android", "windows", "macos", "linux", "chromeos");
    public static final int MAX_VALUES = 250;
    public static final int MAX_TEXT = 500;
    private static final int MAX_HOSTNAME = 253;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Condition {
        FieldChecks checks = new FieldChecks();
        device = normal(device, Condition::lower);
        os = normal(os, Condition::lower);
        country = normal(country, value -> value.strip().toUpperCase(Locale.ROOT));
        language = normal(language, Condition::lower);
        referrerHost = normal(referrerHost, Condition::lower);
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        check(checks, "device", device, DEVICES::contains, "must be of " + String.join(", ", DEVICES));
        check(checks, "os", os, SYSTEMS::contains, "must be of " + String.join(", ", SYSTEMS));
        check(checks, "country", country, COUNTRIES::contains, "must be ISO 3166 codes of two letters, such as DE");
        check(checks, "language", language, LANGUAGE.asMatchPredicate(), "must be language tags, such as de or pt-BR");
        check(checks, "referrerHost", referrerHost, Condition::isHost, "must be hostnames, such as news.example");
        checks.that(
                query.size() <= MAX_VALUES && query.keySet().stream().noneMatch(String::isEmpty),
                "query",
                "bad-value",
                "query needs names, and up to " + MAX_VALUES + " of them.");
        checks.that(
                query.entrySet().stream()
                        .allMatch(wanted -> wanted.getKey().length() <= MAX_TEXT
                                && wanted.getValue().length() <= MAX_TEXT),
                "query",
                "too-long",
                "A name or value of query may have up to " + MAX_TEXT + " characters.");
        checks.that(
                from == null || until == null || from.isBefore(until),
                "until",
                "out-of-range",
                "until must be later than from.");
        checks.throwIfAny();
    }

    public boolean isEmpty() {
        return device.isEmpty()
                && os.isEmpty()
                && country.isEmpty()
                && language.isEmpty()
                && query.isEmpty()
                && referrerHost.isEmpty()
                && from == null
                && until == null;
    }

    /** The length first, because the pattern takes long for long texts. */
    private static boolean isHost(String text) {
        return text.length() <= MAX_HOSTNAME && HOST.matcher(text).matches();
    }

    private static String lower(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> normal(List<String> values, UnaryOperator<String> form) {
        return values.stream().map(form).distinct().toList();
    }

    private static void check(
            FieldChecks checks, String field, List<String> values, Predicate<String> valid, String rule) {
        checks.that(values.stream().allMatch(valid), field, "unknown-value", field + " " + rule + ".");
        checks.that(
                values.size() <= MAX_VALUES, field, "too-many", field + " may have up to " + MAX_VALUES + " values.");
    }
}
