package io.smartlink.client;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit to be explained. What is null is left out: a GET, now, from nowhere.
 *
 * @param headers such as {@code User-Agent}, {@code Accept-Language}, {@code Referer}, {@code Cookie}
 * @param country instead of what the visitor's address would tell
 */
public record ImaginedVisit(
        @Nullable String method,
        @Nullable Map<String, String> headers,
        @Nullable String query,
        @Nullable String country,
        @Nullable Instant at) {

    /** A visit with these headers. */
    public static ImaginedVisit with(Map<String, String> headers) {
        return new ImaginedVisit(null, Map.copyOf(headers), null, null, null);
    }

    /** The same from a country. */
    public ImaginedVisit from(String newCountry) {
        return new ImaginedVisit(method, headers, query, newCountry, at);
    }

    /** The same with a query. */
    public ImaginedVisit asking(String newQuery) {
        return new ImaginedVisit(method, headers, newQuery, country, at);
    }

    /** The same at another time. */
    public ImaginedVisit at(Instant newAt) {
        return new ImaginedVisit(method, headers, query, country, newAt);
    }
}
