package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.Orphans;
import io.smartlink.analytics.figure.VisitedItem;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People's visits that led nowhere. */
@Schema(name = "Orphans")
public record OrphansAnswer(
        @Schema(description = "How many of each sort, such as notFound and expired.")
        Map<String, Long> outcomes,

        @Schema(description = "By the path that was asked for.")
        BreakdownAnswer notFound,

        @Schema(description = "By the id of the link or QR code, with what it is.")
        BreakdownAnswer expired) {
    static OrphansAnswer of(Orphans orphans, Map<String, VisitedItem> expired) {
        Map<String, Long> outcomes = new TreeMap<>();
        orphans.outcomes().forEach((outcome, visits) -> outcomes.put(outcome.word(), visits));
        return new OrphansAnswer(
                outcomes, BreakdownAnswer.of(orphans.notFound()), BreakdownAnswer.of(orphans.expired(), expired));
    }
}
