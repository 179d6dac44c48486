package io.smartlink.web.api;

import io.smartlink.analytics.Breakdown;
import io.smartlink.analytics.Dimension;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query of a breakdown: that of a report, and by what and into how many values. */
record BreakdownQueryFields(VisitQueryFields visits, Dimension dimension, int limit) {
    private static final Set<String> KNOWN = Stream.concat(
                    VisitQueryFields.KNOWN.stream(), Stream.of("dimension", "limit"))
            .collect(Collectors.toUnmodifiableSet());

    /** @throws ValidationFailedException with all faults of the query */
    static BreakdownQueryFields of(Map<String, List<String>> parameters, Instant now) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(parameters, KNOWN, faults);
        Dimension dimension = query.word("dimension", Dimension::tryParse, Dimension.words());
        int limit = query.integer("limit", Breakdown.DEFAULT_LIMIT, 1, Breakdown.MAX_LIMIT);
        VisitQueryFields visits = VisitQueryFields.of(query, faults, now);
        faults.throwIfAny();
        if (dimension == null) {
            throw new ValidationFailedException("dimension", "required", "dimension is required.");
        }
        return new BreakdownQueryFields(visits, dimension, limit);
    }
}
