package io.smartlink.client;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a visit: of several values in one list one is enough; of the lists all that are not empty must hold.
 *
 * @param device {@code mobile}, {@code tablet}, {@code desktop}
 * @param os {@code ios}, {@code android}, {@code windows}, {@code macos}, {@code linux}, {@code chromeos}
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47 ranges such as {@code de} or {@code pt-br}
 * @param query names and values that the visitor's query must have; an empty value asks for the name alone
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

    private static final Condition ALWAYS =
            new Condition(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), null, null);

    public Condition {
        device = device == null ? List.of() : List.copyOf(device);
        os = os == null ? List.of() : List.copyOf(os);
        country = country == null ? List.of() : List.copyOf(country);
        language = language == null ? List.of() : List.copyOf(language);
        query = query == null ? Map.of() : Map.copyOf(query);
        referrerHost = referrerHost == null ? List.of() : List.copyOf(referrerHost);
    }

    /** A condition that asks for nothing yet. */
    public static Condition when() {
        return ALWAYS;
    }

    /** One of these devices. */
    public Condition device(String... devices) {
        return new Condition(List.of(devices), os, country, language, query, referrerHost, from, until);
    }

    /** One of these operating systems. */
    public Condition os(String... systems) {
        return new Condition(device, List.of(systems), country, language, query, referrerHost, from, until);
    }

    /** From one of these countries. */
    public Condition country(String... countries) {
        return new Condition(device, os, List.of(countries), language, query, referrerHost, from, until);
    }

    /** One of these languages ranked highest. */
    public Condition language(String... ranges) {
        return new Condition(device, os, country, List.of(ranges), query, referrerHost, from, until);
    }

    /** With this parameter beside those asked for already; an empty value asks for the name alone. */
    public Condition query(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return new Condition(device, os, country, language, more, referrerHost, from, until);
    }

    /** From a page of one of these hosts. */
    public Condition referrerHost(String... hosts) {
        return new Condition(device, os, country, language, query, List.of(hosts), from, until);
    }

    /** At this instant or later, and before that one; null leaves a side open. */
    public Condition between(@Nullable Instant first, @Nullable Instant end) {
        return new Condition(device, os, country, language, query, referrerHost, first, end);
    }
}
