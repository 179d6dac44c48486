package io.smartlink.analytics.question;

import io.smartlink.platform.ValidationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The time that a report is about.
 *
 * @param from first instant, included
 * @param until last instant, excluded; at most {@value #MAX_YEARS} years after {@code from}
 */
public record Span(Instant from, Instant until) {
    static final int MAX_YEARS = 5;
    static final int MAX_BUCKETS = 10_000;

    /** @throws ValidationFailedException if the span is empty or too long */
    public Span {
        if (!from.isBefore(until)) {
            throw new ValidationFailedException("from", "not-before-until", "from must be before until.");
        }
        if (from.atOffset(ZoneOffset.UTC).plusYears(MAX_YEARS).toInstant().isBefore(until)) {
            throw new ValidationFailedException("from", "span-too-long", "from and until may be up to 5 years apart.");
        }
    }

    public static Span ofUtcDay(LocalDate day) {
        return new Span(
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /**
     * The span of equal length that ends where this one begins; up to a day shorter if that one has more leap days and
     * would be too long.
     */
    Span before() {
        Instant longest =
                from.atOffset(ZoneOffset.UTC).minusYears(MAX_YEARS).plusDays(1).toInstant();
        Instant begin = from.minus(length());
        return new Span(begin.isBefore(longest) ? longest : begin, from);
    }

    /** What this has in common with another; empty if nothing. */
    public Optional<Span> and(Span other) {
        Instant begin = from.isAfter(other.from) ? from : other.from;
        Instant end = until.isBefore(other.until) ? until : other.until;
        return begin.isBefore(end) ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    /**
     * The beginnings of all buckets that the span touches, in order; the first may lie before {@code from}.
     *
     * @throws ValidationFailedException if there are more than {@value #MAX_BUCKETS}
     */
    public List<Instant> bucketStarts(Bucket bucket, ZoneId zone) {
        List<Instant> starts = new ArrayList<>();
        for (Instant start = bucket.startOf(from, zone); start.isBefore(until); start = bucket.next(start, zone)) {
            if (starts.size() == MAX_BUCKETS) {
                throw new ValidationFailedException(
                        "bucket",
                        "too-many-buckets",
                        "That would be more than 10,000 buckets; choose a wider bucket or a shorter span.");
            }
            starts.add(start);
        }
        return starts;
    }
}
