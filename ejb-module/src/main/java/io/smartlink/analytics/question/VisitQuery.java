package io.smartlink.analytics.question;

import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which visits a question is about. All conditions must hold.
 *
 * @param scope whose they are
 * @param from first instant, included
 * @param until last instant, excluded, see {@link Span}
 * @param traffic whom they came from; a summary tells the verdicts apart and takes no notice of it
 * @param filters values that they must have, as a breakdown by that dimension shows them; the empty text asks for those
 *     that have no value
 */
public record VisitQuery(
        VisitScope scope, Instant from, Instant until, Traffic traffic, Map<Dimension, String> filters) {
    /** @throws ValidationFailedException if the span is empty or too long, or no visit can ever have a filter's value */
    public VisitQuery {
        EnumMap<Dimension, String> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(filters);
        filters = Collections.unmodifiableMap(ordered);
        FieldChecks checks = new FieldChecks();
        checks.made(spanning(from, until));
        filters.forEach((dimension, value) -> FilterValues.check(dimension, value, checks));
        checks.throwIfAny();
    }

    /** About people, with no filter. */
    public static VisitQuery people(VisitScope scope, Instant from, Instant until) {
        return new VisitQuery(scope, from, until, Traffic.PEOPLE, Map.of());
    }

    public Span span() {
        return new Span(from, until);
    }

    /** The same about the period of equal length that ends where this one begins. */
    public VisitQuery before() {
        Span before = span().before();
        return new VisitQuery(scope, before.from(), before.until(), traffic, filters);
    }

    /** The same about other visitors. */
    public VisitQuery with(Traffic other) {
        return new VisitQuery(scope, from, until, other, filters);
    }

    /** The same about another scope. */
    public VisitQuery with(VisitScope other) {
        return new VisitQuery(other, from, until, traffic, filters);
    }

    /** The same, narrowed to a value of a dimension in place of the value that it may have been narrowed to. */
    public VisitQuery with(Dimension dimension, String value) {
        EnumMap<Dimension, String> narrowed = new EnumMap<>(Dimension.class);
        narrowed.putAll(filters);
        narrowed.put(dimension, value);
        return new VisitQuery(scope, from, until, traffic, narrowed);
    }

    private static Supplier<Span> spanning(Instant from, Instant until) {
        return () -> new Span(from, until);
    }
}
