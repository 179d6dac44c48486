package io.smartlink.analytics;

import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The time that a report is about.
 *
 * @param from first instant, included
 * @param until last instant, excluded; at most {@value #MAX_YEARS} years after {@code from}
 */
record Span(Instant from, Instant until) {
    static final int MAX_YEARS = 2;
    static final int MAX_BUCKETS = 10_000;

    /** @throws ValidationFailedException if the span is empty or too long */
    Span {
        if (!from.isBefore(until)) {
            throw new ValidationFailedException("from", "not-before-until", "from must be before until.");
        }
        if (from.atOffset(ZoneOffset.UTC).plusYears(MAX_YEARS).toInstant().isBefore(until)) {
            throw new ValidationFailedException("from", "span-too-long", "from and until may be up to 2 years apart.");
        }
    }

    /**
     * The beginnings of all buckets that the span touches, in order; the first may lie before {@code from}.
     *
     * @throws ValidationFailedException if there are more than {@value #MAX_BUCKETS}
     */
    List<Instant> bucketStarts(Bucket bucket, ZoneId zone) {
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
