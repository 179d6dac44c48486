package io.smartlink.analytics.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitQueryTest {
    @Test
    void the_period_before_is_as_long_and_ends_where_the_other_begins() {
        VisitQuery before =
                between("2026-11-01T00:00:00Z", "2026-11-08T12:00:00Z").before();

        assertThat(before.span())
                .isEqualTo(new Span(Instant.parse("2026-10-24T12:00:00Z"), Instant.parse("2026-11-01T00:00:00Z")));
    }

    @Test
    void the_longest_span_has_a_period_before_whatever_the_leap_days() {
        VisitQuery before =
                between("2024-01-01T00:00:00Z", "2029-01-01T00:00:00Z").before();
        VisitQuery beforeLeapDay =
                between("2028-02-29T00:00:00Z", "2033-02-28T00:00:00Z").before();

        assertThat(before.until()).isEqualTo("2024-01-01T00:00:00Z");
        assertThat(before.from()).isEqualTo("2019-01-02T00:00:00Z");
        assertThat(beforeLeapDay.until()).isEqualTo("2028-02-29T00:00:00Z");
    }

    private static VisitQuery between(String from, String until) {
        return VisitQuery.people(VisitScope.account(), Instant.parse(from), Instant.parse(until));
    }
}
