package io.smartlink.admin.analytics.state;

import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what a page of figures shows. It stands in the URL and nowhere else, so that pages can be kept, sent to
 * others and gone back to; every change of it is a link to another URL.
 *
 * @param bucket how wide the columns are to be; null for what fits the days
 * @param filters values of dimensions; the empty text for visits without value
 */
public record PageState(
        VisitScope scope, Period period, @Nullable Bucket bucket, Traffic traffic, Map<Dimension, String> filters) {
    static final String BUCKET = "bucket";
    static final String TRAFFIC = "traffic";

    public PageState {
        Map<Dimension, String> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(filters);
        filters = Collections.unmodifiableMap(ordered);
    }

    /**
     * Reads the parameters of a URL. What cannot be meant is as if it were not there.
     *
     * @param parameters the value of each, null for none
     * @throws io.smartlink.platform.NotFoundException if it names a link or a QR code by what is no id
     */
    public static PageState parse(UnaryOperator<@Nullable String> parameters, LocalDate today) {
        VisitScope scope = ScopeWords.parse(parameters);
        Period period = Period.parse(parameters, today);
        Bucket bucket = Bucket.tryParse(orEmpty(parameters.apply(BUCKET)))
                .filter(period.days().possibleBuckets()::contains)
                .orElse(null);
        Traffic traffic = Traffic.tryParse(orEmpty(parameters.apply(TRAFFIC))).orElse(Traffic.PEOPLE);
        return new PageState(scope, period, bucket, traffic, FilterWords.parse(parameters, scope));
    }

    /** Everything of a scope: the usual days, people, no filter. */
    public static PageState whole(VisitScope scope, LocalDate today) {
        return new PageState(scope, Period.usual(today), null, Traffic.PEOPLE, Map.of());
    }

    /** The state as a query string, without what goes without saying. */
    public String toQuery() {
        QueryString query = new QueryString();
        period.writeTo(query);
        if (bucket != null) {
            query.add(BUCKET, bucket.word());
        }
        parametersWithoutDays().forEach(query::add);
        return query.toString();
    }

    /** The parameters but for those of the days, and of the width of columns, which goes with the days. */
    public Map<String, String> parametersWithoutDays() {
        Map<String, String> parameters = new LinkedHashMap<>(ScopeWords.of(scope));
        if (traffic != Traffic.PEOPLE) {
            parameters.put(TRAFFIC, traffic.word());
        }
        filters.forEach((dimension, value) -> parameters.put(dimension.word(), value));
        return parameters;
    }

    /** What the core is asked. */
    public VisitQuery question(ZoneId zone) {
        return new VisitQuery(scope, period.days().from(zone), period.days().until(zone), traffic, filters);
    }

    /** How wide the columns are. */
    public Bucket columns() {
        return bucket == null ? period.days().fittingBucket() : bucket;
    }

    public PageState of(VisitScope other) {
        return new PageState(other, period, bucket, traffic, FilterWords.within(other, filters));
    }

    /** The width of columns goes back to what fits. */
    public PageState in(Preset preset, LocalDate today) {
        return new PageState(scope, Period.named(preset, today), null, traffic, filters);
    }

    public PageState by(Bucket other) {
        return new PageState(scope, period, other == period.days().fittingBucket() ? null : other, traffic, filters);
    }

    public PageState seeing(Traffic other) {
        return new PageState(scope, period, bucket, other, filters);
    }

    public PageState with(Dimension dimension, String value) {
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(filters);
        more.put(dimension, value);
        return new PageState(scope, period, bucket, traffic, more);
    }

    public PageState without(Dimension dimension) {
        Map<Dimension, String> fewer = new EnumMap<>(Dimension.class);
        fewer.putAll(filters);
        fewer.remove(dimension);
        return new PageState(scope, period, bucket, traffic, fewer);
    }

    public PageState withoutFilters() {
        return new PageState(scope, period, bucket, traffic, Map.of());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
