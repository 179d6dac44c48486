package io.smartlink.web.api.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitQueryFieldsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void an_empty_query_is_about_the_people_of_the_last_30_days() {
        VisitQueryFields query = of(AnalyticsOperation.TIMESERIES, Map.of());

        assertThat(query)
                .isEqualTo(new VisitQueryFields(
                        VisitQuery.people(VisitScope.account(), Instant.parse("2026-10-23T12:00:00Z"), NOW),
                        ZoneOffset.UTC,
                        Bucket.DAY,
                        List.of(),
                        50,
                        false,
                        "json"));
    }

    @Test
    void a_full_query_is_read() {
        VisitQueryFields query = of(
                AnalyticsOperation.TIMESERIES,
                Map.of(
                        "domain", List.of("Go.Brand.Example"),
                        "from", List.of("2026-11-01T00:00:00 01:00"),
                        "until", List.of("2026-11-02T00:00:00Z"),
                        "timeZone", List.of("Europe/Berlin"),
                        "bucket", List.of("hour"),
                        "traffic", List.of("all"),
                        "country", List.of("DE"),
                        "format", List.of("csv")));

        assertThat(query.visits().scope()).isEqualTo(VisitScope.domain("go.brand.example"));
        assertThat(query.visits().from()).isEqualTo(Instant.parse("2026-10-31T23:00:00Z"));
        assertThat(query.visits().traffic()).isEqualTo(Traffic.ALL);
        assertThat(query.visits().filters()).isEqualTo(Map.of(Dimension.COUNTRY, "DE"));
        assertThat(query.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(query.bucket()).isEqualTo(Bucket.HOUR);
        assertThat(query.format()).isEqualTo("csv");
    }

    @ParameterizedTest
    @EnumSource(value = Dimension.class, mode = EnumSource.Mode.EXCLUDE, names = "DOMAIN")
    void every_dimension_is_a_filter_also_for_what_has_none(Dimension dimension) {
        String value =
                switch (dimension) {
                    case VERDICT -> "bot";
                    case CHANNEL -> "email";
                    default -> "x";
                };

        assertThat(of(AnalyticsOperation.SUMMARY, Map.of(dimension.word(), List.of(value)))
                        .visits()
                        .filters())
                .isEqualTo(Map.of(dimension, value));
        assertThat(of(AnalyticsOperation.VISITS, Map.of(dimension.word(), List.of("")))
                        .visits()
                        .filters())
                .isEqualTo(Map.of(dimension, ""));
    }

    @Test
    void all_faults_are_told_together() {
        Map<String, List<String>> query = Map.of(
                "colour", List.of("red"),
                "bucket", List.of("year"),
                "timeZone", List.of("Mars"),
                "from", List.of("yesterday"),
                "traffic", List.of("all", "bots"),
                "verdict", List.of("alien"),
                "channel", List.of("pigeon"),
                "city", List.of("a\0b"),
                "format", List.of("xml"));

        assertThat(faults(AnalyticsOperation.TIMESERIES, query))
                .containsExactlyInAnyOrder(
                        "colour", "bucket", "timeZone", "from", "traffic", "verdict", "channel", "city", "format");
    }

    @Test
    void a_span_that_is_empty_or_too_long_is_told_of_the_field() {
        assertThat(faults(AnalyticsOperation.SUMMARY, Map.of("from", List.of("2026-11-22T12:00:00Z"))))
                .containsExactly("from");
        assertThat(faults(AnalyticsOperation.SUMMARY, Map.of("from", List.of("2021-11-22T11:59:59Z"))))
                .containsExactly("from");
    }

    @Test
    void an_operation_knows_only_its_own_parameters() {
        assertThat(faults(AnalyticsOperation.ORPHANS, Map.of("linkId", List.of("x"), "country", List.of("DE"))))
                .containsExactlyInAnyOrder("linkId", "country");
        assertThat(faults(AnalyticsOperation.LIVE, Map.of("from", List.of("2026-11-01T00:00:00Z"))))
                .containsExactly("from");
        assertThat(faults(AnalyticsOperation.TIMESERIES, Map.of("compare", List.of("previous"))))
                .containsExactly("compare");
        assertThat(faults(AnalyticsOperation.VISITS, Map.of("bucket", List.of("day"))))
                .containsExactly("bucket");
    }

    @Test
    void a_report_has_one_scope() {
        assertThat(faults(AnalyticsOperation.REPORT, Map.of("domain", List.of("a.example"), "tag", List.of("t"))))
                .containsExactly("linkId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkId", "qrCodeId", "bioPageId"})
    void what_cannot_be_an_id_is_not_found(String name) {
        assertThatThrownBy(() -> of(AnalyticsOperation.SUMMARY, Map.of(name, List.of("../x"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_period_before_is_wanted_where_it_is_asked_for() {
        assertThat(of(AnalyticsOperation.SUMMARY, Map.of("compare", List.of("previous")))
                        .compared())
                .isTrue();
        assertThat(faults(AnalyticsOperation.SUMMARY, Map.of("compare", List.of("year"))))
                .containsExactly("compare");
    }

    @Test
    void a_breakdown_is_by_one_dimension_into_50_values() {
        VisitQueryFields query = of(AnalyticsOperation.BREAKDOWN, Map.of("dimension", List.of("utmSource")));

        assertThat(query.dimension()).isEqualTo(Dimension.UTM_SOURCE);
        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.visits())
                .isEqualTo(of(AnalyticsOperation.TIMESERIES, Map.of()).visits());
    }

    @Test
    void a_breakdown_needs_a_dimension_that_there_is_and_a_limit_of_up_to_200() {
        for (Map<String, List<String>> query : List.of(
                Map.<String, List<String>>of(),
                Map.of("dimension", List.of("colour")),
                Map.of("dimension", List.of("rule"), "limit", List.of("0")),
                Map.of("dimension", List.of("rule"), "limit", List.of("201")),
                Map.of("dimension", List.of("rule"), "limit", List.of("many")))) {
            assertThat(faults(AnalyticsOperation.BREAKDOWN, query)).hasSize(1);
        }
    }

    @Test
    void a_report_has_the_dimensions_that_are_named_each_once() {
        assertThat(of(AnalyticsOperation.REPORT, Map.of("dimensions", List.of("country,browser,country")))
                        .dimensions())
                .containsExactly(Dimension.COUNTRY, Dimension.BROWSER);
        assertThat(of(AnalyticsOperation.REPORT, Map.of()).dimensions()).isEmpty();
        assertThat(faults(AnalyticsOperation.REPORT, Map.of("dimensions", List.of("country,,browser"))))
                .containsExactly("dimensions");
    }

    @Test
    void a_file_of_visits_is_csv_unless_said_otherwise() {
        assertThat(of(AnalyticsOperation.VISITS, Map.of()).format()).isEqualTo("csv");
        assertThat(of(AnalyticsOperation.VISITS, Map.of("format", List.of("ndjson")))
                        .format())
                .isEqualTo("ndjson");
        assertThat(faults(AnalyticsOperation.VISITS, Map.of("format", List.of("json"))))
                .containsExactly("format");
    }

    private static VisitQueryFields of(AnalyticsOperation operation, Map<String, List<String>> query) {
        return VisitQueryFields.of(operation, query, NOW);
    }

    private static List<String> faults(AnalyticsOperation operation, Map<String, List<String>> query) {
        try {
            of(operation, query);
            return List.of();
        } catch (ValidationFailedException refusal) {
            return refusal.faults().stream().map(FieldFault::field).toList();
        }
    }
}
