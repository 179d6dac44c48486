package io.smartlink.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.analytics.Bucket;
import io.smartlink.analytics.Dimension;
import io.smartlink.analytics.Traffic;
import io.smartlink.analytics.VisitScope;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitQueryFieldsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void an_empty_query_is_about_the_people_of_the_last_30_days() {
        VisitQueryFields query = VisitQueryFields.of(Map.of(), NOW);

        assertThat(query)
                .isEqualTo(new VisitQueryFields(
                        VisitScope.account(),
                        Instant.parse("2026-10-23T12:00:00Z"),
                        NOW,
                        ZoneOffset.UTC,
                        Bucket.DAY,
                        Traffic.PEOPLE));
    }

    @Test
    void a_full_query_is_read() {
        VisitQueryFields query = VisitQueryFields.of(
                Map.of(
                        "domain", List.of("Go.Brand.Example"),
                        "from", List.of("2026-11-01T00:00:00 01:00"),
                        "until", List.of("2026-11-02T00:00:00Z"),
                        "timeZone", List.of("Europe/Berlin"),
                        "bucket", List.of("hour"),
                        "traffic", List.of("all")),
                NOW);

        assertThat(query.scope()).isEqualTo(VisitScope.domain("go.brand.example"));
        assertThat(query.from()).isEqualTo(Instant.parse("2026-10-31T23:00:00Z"));
        assertThat(query.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(query.bucket()).isEqualTo(Bucket.HOUR);
        assertThat(query.traffic()).isEqualTo(Traffic.ALL);
    }

    @Test
    void all_faults_are_told_together() {
        Map<String, List<String>> query = Map.of(
                "country", List.of("DE"),
                "bucket", List.of("year"),
                "timeZone", List.of("Mars"),
                "from", List.of("yesterday"),
                "traffic", List.of("all", "bots"));

        assertThatThrownBy(() -> VisitQueryFields.of(query, NOW))
                .isInstanceOfSatisfying(ValidationFailedException.class, refusal -> assertThat(refusal.faults())
                        .extracting(FieldFault::field)
                        .containsExactlyInAnyOrder("country", "bucket", "timeZone", "from", "traffic"));
    }

    @Test
    void a_report_has_one_scope() {
        assertThatThrownBy(() -> VisitQueryFields.of(Map.of("domain", List.of("a.example"), "tag", List.of("t")), NOW))
                .isInstanceOf(ValidationFailedException.class);
    }

    @Test
    void what_cannot_be_an_id_is_not_found() {
        assertThatThrownBy(() -> VisitQueryFields.of(Map.of("linkId", List.of("../x")), NOW))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_breakdown_is_by_one_dimension_into_50_values() {
        BreakdownQueryFields query = BreakdownQueryFields.of(Map.of("dimension", List.of("utmSource")), NOW);

        assertThat(query.dimension()).isEqualTo(Dimension.UTM_SOURCE);
        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.visits()).isEqualTo(VisitQueryFields.of(Map.of(), NOW));
    }

    @Test
    void a_breakdown_needs_a_dimension_that_there_is_and_a_limit_of_up_to_200() {
        for (Map<String, List<String>> query : List.of(
                Map.<String, List<String>>of(),
                Map.of("dimension", List.of("colour")),
                Map.of("dimension", List.of("rule"), "limit", List.of("0")),
                Map.of("dimension", List.of("rule"), "limit", List.of("201")),
                Map.of("dimension", List.of("rule"), "limit", List.of("many")))) {
            assertThatThrownBy(() -> BreakdownQueryFields.of(query, NOW))
                    .isInstanceOfSatisfying(ValidationFailedException.class, refusal -> assertThat(refusal.faults())
                            .hasSize(1));
        }
    }
}
