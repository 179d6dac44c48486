package io.smartlink.analytics.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.ValidationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_day_begins_at_local_midnight() {
        assertThat(Bucket.DAY.startOf(Instant.parse("2026-07-01T22:30:00Z"), BERLIN))
                .isEqualTo(Instant.parse("2026-07-01T22:00:00Z"));
    }

    @Test
    void the_day_on_which_clocks_go_back_has_25_hours() {
        Instant start = Bucket.DAY.startOf(Instant.parse("2026-10-25T12:00:00Z"), BERLIN);

        assertThat(Duration.between(start, Bucket.DAY.next(start, BERLIN))).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void the_two_hours_of_one_name_in_autumn_are_two_buckets() {
        Instant summer = Instant.parse("2026-10-25T00:30:00Z");
        Instant winter = Instant.parse("2026-10-25T01:30:00Z");

        assertThat(Bucket.HOUR.startOf(summer, BERLIN)).isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
        assertThat(Bucket.HOUR.startOf(winter, BERLIN)).isEqualTo(Instant.parse("2026-10-25T01:00:00Z"));
        assertThat(Bucket.HOUR.next(Instant.parse("2026-10-25T00:00:00Z"), BERLIN))
                .isEqualTo(Instant.parse("2026-10-25T01:00:00Z"));
    }

    @Test
    void an_hour_begins_at_the_local_full_hour_also_where_the_zone_is_off_by_half_an_hour() {
        assertThat(Bucket.HOUR.startOf(Instant.parse("2026-07-01T10:15:00Z"), ZoneId.of("Asia/Kolkata")))
                .isEqualTo(Instant.parse("2026-07-01T09:30:00Z"));
    }

    @Test
    void a_day_without_a_midnight_begins_at_its_first_instant() {
        ZoneId beirut = ZoneId.of("Asia/Beirut");

        assertThat(Bucket.DAY.startOf(Instant.parse("2026-03-29T12:00:00Z"), beirut))
                .isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
    }

    @Test
    void a_week_begins_on_monday_and_a_month_on_its_first() {
        Instant sunday = Instant.parse("2026-11-22T23:30:00Z");

        assertThat(Bucket.WEEK.startOf(sunday, ZoneOffset.UTC)).isEqualTo(Instant.parse("2026-11-16T00:00:00Z"));
        assertThat(Bucket.WEEK.startOf(sunday, BERLIN)).isEqualTo(Instant.parse("2026-11-22T23:00:00Z"));
        assertThat(Bucket.MONTH.startOf(sunday, ZoneOffset.UTC)).isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(Bucket.MONTH.next(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC))
                .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void a_span_touches_every_bucket_once_and_none_at_its_excluded_end() {
        Span span = new Span(Instant.parse("2026-03-28T10:00:00Z"), Instant.parse("2026-03-30T22:00:00Z"));

        assertThat(span.bucketStarts(Bucket.DAY, BERLIN))
                .isEqualTo(List.of(
                        Instant.parse("2026-03-27T23:00:00Z"),
                        Instant.parse("2026-03-28T23:00:00Z"),
                        Instant.parse("2026-03-29T22:00:00Z")));
    }

    @Test
    void more_than_ten_thousand_buckets_are_refused() {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(new Span(from, from.plus(Duration.ofHours(10_000))).bucketStarts(Bucket.HOUR, ZoneOffset.UTC))
                .hasSize(10_000);
        assertThatThrownBy(
                        () -> new Span(from, from.plus(Duration.ofHours(10_000)).plusSeconds(1))
                                .bucketStarts(Bucket.HOUR, ZoneOffset.UTC))
                .isInstanceOf(ValidationFailedException.class);
    }

    @Test
    void a_span_is_neither_empty_nor_longer_than_five_years() {
        Instant from = Instant.parse("2024-02-29T00:00:00Z");

        assertThatThrownBy(() -> new Span(from, from)).isInstanceOf(ValidationFailedException.class);
        assertThat(new Span(from, Instant.parse("2029-02-28T00:00:00Z"))).isNotNull();
        assertThatThrownBy(() -> new Span(from, Instant.parse("2029-02-28T00:00:01Z")))
                .isInstanceOf(ValidationFailedException.class);
    }
}
