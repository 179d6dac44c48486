package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.web.api.json.QueryParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked under {@code /analytics}, each with the parameters of its query. */
public enum AnalyticsOperation {
    SUMMARY(Parameters.SCOPE, Parameters.SPAN, Parameters.CUT, Parameters.FILTERS, Parameters.COMPARE),
    TIMESERIES(Parameters.SCOPE, Parameters.SPAN, Parameters.CUT, Parameters.FILTERS, Parameters.TABLE),
    BREAKDOWN(
            Parameters.SCOPE,
            Parameters.SPAN,
            Parameters.CUT,
            Parameters.FILTERS,
            Parameters.DIMENSION,
            Parameters.LIMIT,
            Parameters.TABLE),
    REPORT(
            Parameters.SCOPE,
            Parameters.SPAN,
            Parameters.CUT,
            Parameters.FILTERS,
            Parameters.DIMENSIONS,
            Parameters.LIMIT),
    ORPHANS(Parameters.SPAN, Parameters.LIMIT),
    LIVE(Parameters.SCOPE),
    VISITS(
            Parameters.SCOPE,
            Parameters.SPAN,
            Parameters.TRAFFIC,
            Parameters.COUNT,
            Parameters.FILTERS,
            Parameters.ROWS);

    private final List<QueryParameter> parameters;

    @SafeVarargs
    AnalyticsOperation(List<QueryParameter>... groups) {
        List<QueryParameter> all = new ArrayList<>();
        for (List<QueryParameter> group : groups) {
            all.addAll(group);
        }
        parameters = List.copyOf(all);
    }

    /** Its id in the OpenAPI document. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<QueryParameter> parameters() {
        return parameters;
    }

    public static Optional<AnalyticsOperation> tryParse(String id) {
        return Arrays.stream(values())
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    Set<String> names() {
        return parameters.stream().map(QueryParameter::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Groups of parameters that operations share. */
    private static final class Parameters {
        private static final String ONE_SCOPE =
                "At most one of linkId, domain, tag, qrCodeId and bioPageId; none: the account.";
        private static final List<String> DIMENSION_WORDS =
                Arrays.stream(Dimension.values()).map(Dimension::word).toList();

        static final List<QueryParameter> SCOPE = Stream.of("linkId", "domain", "tag", "qrCodeId", "bioPageId")
                .map(name -> QueryParameter.text(name, ONE_SCOPE))
                .toList();
        static final List<QueryParameter> SPAN = List.of(
                QueryParameter.text("from", "Left out: 30 days before until."),
                QueryParameter.text("until", "Excluded. Left out: now."));
        static final List<QueryParameter> TRAFFIC = List.of(QueryParameter.word(
                "traffic",
                "Whose visits; a summary tells all apart.",
                Arrays.stream(Traffic.values()).map(Traffic::word).toList(),
                Traffic.PEOPLE.word()));
        static final List<QueryParameter> COUNT = List.of(QueryParameter.word(
                "count",
                "Which visits; left out: views of a bio page, else clicks.",
                List.of("clicks", "views"),
                null));
        static final List<QueryParameter> CUT = Stream.concat(
                        TRAFFIC.stream(),
                        Stream.of(
                                QueryParameter.word(
                                        "count",
                                        "What is counted over time and by value; left out: views of a bio page, else"
                                                + " clicks. A summary tells both, widgets are counted by clicks.",
                                        List.of("clicks", "views"),
                                        null),
                                QueryParameter.text("timeZone", "IANA name; left out: UTC."),
                                QueryParameter.word(
                                        "bucket",
                                        "The width of a bucket over time.",
                                        Arrays.stream(Bucket.values())
                                                .map(Bucket::word)
                                                .toList(),
                                        Bucket.DAY.word())))
                .toList();
        /** The domain is left out: as a filter it is the scope of that name. */
        static final List<QueryParameter> FILTERS = DIMENSION_WORDS.stream()
                .filter(word -> !word.equals(Dimension.DOMAIN.word()))
                .map(word -> QueryParameter.text(
                        word, "Only visits with this " + word + "; given empty: those that have none."))
                .toList();

        static final List<QueryParameter> COMPARE = List.of(QueryParameter.word(
                "compare", "Adds the summary of the period of equal length before.", List.of("previous"), null));
        static final List<QueryParameter> DIMENSION =
                List.of(QueryParameter.word("dimension", "What to tell visits apart by.", DIMENSION_WORDS, null)
                        .needed());
        static final List<QueryParameter> DIMENSIONS = List.of(QueryParameter.text(
                "dimensions", "Of which breakdowns are wanted, between commas: " + Dimension.words() + "."));
        static final List<QueryParameter> LIMIT = List.of(QueryParameter.number(
                "limit", "How many values of a dimension.", Breakdown.DEFAULT_LIMIT, 1, Breakdown.MAX_LIMIT));
        static final List<QueryParameter> TABLE =
                List.of(QueryParameter.word("format", "JSON, or CSV as a file.", List.of("json", "csv"), "json"));
        static final List<QueryParameter> ROWS = List.of(
                QueryParameter.word("format", "CSV, or one JSON object a line.", List.of("csv", "ndjson"), "csv"));
    }
}
