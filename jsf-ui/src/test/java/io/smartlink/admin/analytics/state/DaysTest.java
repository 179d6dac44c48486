package io.smartlink.admin.analytics.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void begin_and_end_at_midnight_where_the_viewer_is() {
        Days days = new Days(TODAY, TODAY);

        assertThat(days.from(BERLIN)).isEqualTo(Instant.parse("2026-11-21T23:00:00Z"));
        assertThat(days.until(BERLIN)).isEqualTo(Instant.parse("2026-11-22T23:00:00Z"));
    }

    @ParameterizedTest(name = "{0} has {1} hours")
    @CsvSource({"2026-03-29, 23", "2026-10-25, 25", "2026-10-26, 24"})
    void are_as_long_as_the_clocks_make_them(LocalDate day, long hours) {
        Days days = new Days(day, day);

        assertThat(Duration.between(days.from(BERLIN), days.until(BERLIN))).hasHours(hours);
    }

    @Test
    void begin_at_one_where_midnight_is_left_out() {
        LocalDate spring = LocalDate.parse("2018-11-04"); // in São Paulo the clocks went from 0:00 to 1:00

        assertThat(new Days(spring, spring).from(ZoneId.of("America/Sao_Paulo")))
                .isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
    }

    @ParameterizedTest(name = "{0} days are cut into {1}s")
    @CsvSource({"1, HOUR", "2, HOUR", "3, DAY", "92, DAY", "93, WEEK", "200, WEEK", "201, MONTH", "366, MONTH"})
    void are_cut_so_that_columns_are_neither_few_nor_thin(int length, Bucket bucket) {
        Days days = new Days(TODAY.minusDays(length - 1L), TODAY);

        assertThat(days.length()).isEqualTo(length);
        assertThat(days.fittingBucket()).isEqualTo(bucket);
        assertThat(days.possibleBuckets()).contains(bucket);
    }

    @Test
    void offer_no_width_that_makes_one_column_or_hundreds() {
        assertThat(new Days(TODAY, TODAY).possibleBuckets()).containsExactly(Bucket.HOUR);
        assertThat(new Days(TODAY.minusDays(13), TODAY).possibleBuckets())
                .containsExactly(Bucket.HOUR, Bucket.DAY, Bucket.WEEK);
        assertThat(new Days(TODAY.minusDays(14), TODAY).possibleBuckets()).containsExactly(Bucket.DAY, Bucket.WEEK);
        assertThat(new Days(TODAY.minusDays(400), TODAY).possibleBuckets())
                .containsExactly(Bucket.DAY, Bucket.WEEK, Bucket.MONTH);
    }

    @Test
    void that_are_running_compare_with_the_same_part_of_those_before() {
        Instant now = Instant.parse("2026-10-25T09:30:00Z"); // 10:30 in Berlin, on the day that has 25 hours
        LocalDate day = LocalDate.parse("2026-10-25");

        assertThat(new Days(day, day).before(now, BERLIN))
                .contains(new Span(Instant.parse("2026-10-23T22:00:00Z"), Instant.parse("2026-10-24T08:30:00Z")));
        assertThat(new Days(day.minusDays(6), day).before(now, BERLIN))
                .contains(new Span(Instant.parse("2026-10-11T22:00:00Z"), Instant.parse("2026-10-18T08:30:00Z")));
    }

    @Test
    void that_are_over_or_yet_to_come_or_many_compare_as_they_are() {
        Instant now = Instant.parse("2026-11-22T09:30:00Z");

        assertThat(new Days(TODAY.minusDays(1), TODAY.minusDays(1)).before(now, BERLIN))
                .isEmpty();
        assertThat(new Days(TODAY.plusDays(1), TODAY.plusDays(1)).before(now, BERLIN))
                .isEmpty();
        assertThat(new Days(TODAY.minusDays(7), TODAY).before(now, BERLIN)).isEmpty();
    }

    @Test
    void cannot_end_before_they_begin_nor_last_for_ever() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(TODAY, TODAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(TODAY.minusYears(5), TODAY));
        assertThat(new Days(TODAY.minusYears(5).plusDays(1), TODAY).length()).isEqualTo(1826);
    }

    @Test
    void that_were_typed_in_the_wrong_order_or_are_too_many_are_put_right() {
        assertThat(Days.typed(TODAY, TODAY.minusDays(3))).isEqualTo(new Days(TODAY.minusDays(3), TODAY));
        assertThat(Days.typed(TODAY.minusYears(9), TODAY))
                .isEqualTo(new Days(TODAY.minusYears(5).plusDays(1), TODAY));
    }
}
