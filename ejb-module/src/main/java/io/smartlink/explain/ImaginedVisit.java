package io.smartlink.explain;

import io.smartlink.platform.FieldChecks;
import io.smartlink.visit.Visit;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A visit that nobody makes, as the API takes it. All is optional.
 *
 * @param method {@code GET} when absent
 * @param headers names, whatever their case, and values; those that the redirect does not look at change nothing
 * @param query as it would be sent, with or without {@code ?}
 * @param country ISO 3166-1 alpha-2; what the visitor's address would tell
 * @param at now when absent
 */
public record ImaginedVisit(
        @Nullable String method,
        Map<String, String> headers,
        @Nullable String query,
        @Nullable String country,
        @Nullable Instant at) {
    public static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    public static final int MAX_HEADERS = 100;
    public static final int MAX_LENGTH = 8192;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public ImaginedVisit {
        method = method == null ? null : method.strip().toUpperCase(Locale.ROOT);
        country = country == null ? null : country.strip().toUpperCase(Locale.ROOT);
        query = query != null && query.startsWith("?") ? query.substring(1) : query;
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        headers = Collections.unmodifiableMap(byName);
        new FieldChecks()
                .that(
                        method == null || METHODS.contains(method),
                        "method",
                        "unknown-value",
                        "method must be one of " + String.join(", ", METHODS) + ".")
                .that(
                        country == null || COUNTRIES.contains(country),
                        "country",
                        "unknown-value",
                        "country must be an ISO 3166 code of two letters, such as DE.")
                .that(fits(query), "query", "too-long", "query may have up to " + MAX_LENGTH + " characters.")
                .that(
                        headers.size() <= MAX_HEADERS
                                && headers.values().stream().allMatch(ImaginedVisit::fits),
                        "headers",
                        "too-long",
                        "Up to " + MAX_HEADERS + " headers of up to " + MAX_LENGTH + " characters can be given.")
                .throwIfAny();
    }

    /**
     * The visit.
     *
     * @param rawPath of the link's address
     * @param now when it takes place unless it says otherwise
     */
    Visit visit(String rawPath, Instant now) {
        return new Visit(
                (at == null ? now : at).toEpochMilli(),
                method == null ? "GET" : method,
                "",
                rawPath,
                query,
                "",
                headers.get("User-Agent"),
                headers.get("Referer"),
                headers.get("Accept-Language"),
                purpose(),
                "1".equals(headers.get("Sec-GPC")) || "1".equals(headers.get("DNT")),
                headers.get("Cookie"));
    }

    private @Nullable String purpose() {
        String purpose = headers.getOrDefault("Sec-Purpose", headers.get("Purpose"));
        return purpose == null ? headers.get("X-Moz") : purpose;
    }

    private static boolean fits(@Nullable String text) {
        return text == null || text.length() <= MAX_LENGTH;
    }
}
