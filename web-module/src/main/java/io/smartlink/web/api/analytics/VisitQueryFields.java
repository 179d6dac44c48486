package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.customdomain.Hostname;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The query of one operation: whose visits, when, which, how cut. Left out: the whole account, the last 30 days, people,
 * days in UTC. What an operation does not know reads as left out.
 *
 * @param dimensions which breakdowns are wanted, in the order of the query, each once
 * @param limit how many values of a dimension
 * @param compared whether the period before is wanted too
 * @param format of a file; json if none is wanted
 */
record VisitQueryFields(
        VisitQuery visits,
        ZoneId zone,
        Bucket bucket,
        List<Dimension> dimensions,
        int limit,
        boolean compared,
        String format) {
    private static final Duration DEFAULT_SPAN = Duration.ofDays(30);
    private static final String JSON = "json";

    /**
     * @throws ValidationFailedException with all faults of the query
     * @throws NotFoundException for what cannot be the id of anything
     */
    static VisitQueryFields of(AnalyticsOperation operation, Map<String, List<String>> parameters, Instant now) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(parameters, operation.names(), faults);
        VisitQueryFields fields = of(operation, query, faults, now);
        faults.throwIfAny();
        return fields;
    }

    /** The one dimension of a breakdown. */
    Dimension dimension() {
        return dimensions.get(0);
    }

    private static VisitQueryFields of(AnalyticsOperation operation, QueryFields query, Faults faults, Instant now) {
        ZoneId zone =
                query.word("timeZone", VisitQueryFields::zone, "the IANA time zones, such as Europe/Berlin, or UTC");
        Bucket bucket = query.word("bucket", Bucket::tryParse, "hour, day, week, month");
        List<Dimension> dimensions = dimensions(operation, query, faults);
        int limit = query.integer("limit", Breakdown.DEFAULT_LIMIT, 1, Breakdown.MAX_LIMIT);
        String format = query.word("format", word -> known(operation, "format", word), words(operation, "format"));
        String compare = query.word("compare", word -> known(operation, "compare", word), "previous");
        VisitQuery visits = visits(operation, query, faults, now);
        return new VisitQueryFields(
                visits,
                Objects.requireNonNullElse(zone, ZoneOffset.UTC),
                Objects.requireNonNullElse(bucket, Bucket.DAY),
                dimensions,
                limit,
                compare != null,
                Objects.requireNonNullElse(format, operation == AnalyticsOperation.VISITS ? "csv" : JSON));
    }

    private static VisitQuery visits(AnalyticsOperation operation, QueryFields query, Faults faults, Instant now) {
        VisitScope place = scope(query, faults);
        String count = query.word("count", word -> known(operation, "count", word), "clicks, views");
        Instant until = Objects.requireNonNullElse(query.instant("until"), now);
        Instant from = Objects.requireNonNullElse(query.instant("from"), until.minus(DEFAULT_SPAN));
        Traffic traffic = query.word("traffic", Traffic::tryParse, "people, bots, previews, prefetches, excluded, all");
        Map<Dimension, String> filters = filters(query);
        boolean ofPage = place instanceof VisitScope.OfPage && !filters.containsKey(Dimension.WIDGET);
        boolean views = count == null ? ofPage : count.equals("views");
        VisitScope scope = views ? VisitScope.views(place) : place;
        VisitQuery visits = faults.made(
                () -> new VisitQuery(scope, from, until, Objects.requireNonNullElse(traffic, Traffic.PEOPLE), filters));
        return visits == null ? VisitQuery.people(scope, now.minus(DEFAULT_SPAN), now) : visits;
    }

    private static Map<Dimension, String> filters(QueryFields query) {
        Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String value = dimension == Dimension.DOMAIN ? null : query.textOrEmpty(dimension.word());
            if (value != null) {
                filters.put(dimension, value);
            }
        }
        return filters;
    }

    private static List<Dimension> dimensions(AnalyticsOperation operation, QueryFields query, Faults faults) {
        if (operation == AnalyticsOperation.BREAKDOWN) {
            if (query.isAbsent("dimension")) {
                faults.add("dimension", "required", "dimension is required.");
            }
            Dimension dimension = query.word("dimension", Dimension::tryParse, Dimension.words());
            return Stream.ofNullable(dimension).toList();
        }
        List<Dimension> dimensions =
                query.word("dimensions", VisitQueryFields::dimensions, Dimension.words() + ", between commas");
        return Objects.requireNonNullElse(dimensions, List.of());
    }

    private static Optional<List<Dimension>> dimensions(String words) {
        List<Optional<Dimension>> dimensions =
                Stream.of(words.split(",", -1)).map(Dimension::tryParse).toList();
        return dimensions.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        dimensions.stream().flatMap(Optional::stream).distinct().toList())
                : Optional.empty();
    }

    private static VisitScope scope(QueryFields query, Faults faults) {
        String link = query.text("linkId");
        String domain = query.text("domain");
        String tag = query.text("tag");
        String qrCode = query.text("qrCodeId");
        String bioPage = query.text("bioPageId");
        if (Stream.of(link, domain, tag, qrCode, bioPage)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            faults.add(
                    "linkId", "conflicting", "Only one of linkId, domain, tag, qrCodeId and bioPageId may be given.");
        }
        if (bioPage != null) {
            return VisitScope.page(Ids.require(bioPage, "bio page"));
        }
        if (qrCode != null) {
            return VisitScope.qrCode(Ids.require(qrCode, "QR code"));
        }
        if (link != null) {
            return VisitScope.link(Ids.require(link, "link"));
        }
        if (domain != null) {
            return VisitScope.domain(
                    Hostname.tryParse(domain).map(Hostname::text).orElse(domain));
        }
        return tag == null ? VisitScope.account() : VisitScope.tag(tag);
    }

    private static Optional<String> known(AnalyticsOperation operation, String name, String word) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .flatMap(parameter -> parameter.words().stream())
                .filter(word::equals)
                .findFirst();
    }

    private static String words(AnalyticsOperation operation, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter -> String.join(", ", parameter.words()))
                .findFirst()
                .orElse("");
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
