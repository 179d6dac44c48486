package io.smartlink.admin.analytics.live;

import io.smartlink.admin.analytics.Words;
import io.smartlink.analytics.figure.Live;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.question.Dimension;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events as they go over the wire. One that is equal to the one before says that nothing has happened. */
final class LiveEvents {
    /** The figures cannot be read right now. */
    static final String TROUBLE = "event: trouble\ndata: {}\n\n";

    private LiveEvents() {}

    /** {@code {"people": 3, "minutes": [{"at": "…", "visits": 2}], "latest": [{"at": "…", "verdict": "PERSON", …}]}}. */
    static String visits(Live live) {
        JsonArrayBuilder minutes = Json.createArrayBuilder();
        live.minutes().forEach(minute -> minutes.add(minute(minute)));
        JsonArrayBuilder latest = Json.createArrayBuilder();
        live.latest().forEach(visit -> latest.add(visit(visit)));
        return "event: visits\ndata: "
                + Json.createObjectBuilder()
                        .add("people", live.people())
                        .add("minutes", minutes)
                        .add("latest", latest)
                        .build()
                + "\n\n";
    }

    private static JsonObjectBuilder minute(TimeBucket minute) {
        return Json.createObjectBuilder().add("at", minute.at().toString()).add("visits", minute.visits());
    }

    private static JsonObjectBuilder visit(VisitRow visit) {
        return Json.createObjectBuilder()
                .add("at", visit.at().toString())
                .add("verdict", visit.verdict().name())
                .add("address", joined("/", visit.domain(), visit.slug()))
                .add("place", place(visit))
                .add("source", source(visit))
                .add("program", joined(", ", visit.browser(), system(visit)));
    }

    private static String place(VisitRow visit) {
        return joined(
                ", ", visit.city(), visit.country() == null ? null : Words.of(Dimension.COUNTRY, visit.country()));
    }

    private static @Nullable String system(VisitRow visit) {
        return visit.os() == null ? null : Words.of(Dimension.OS, visit.os());
    }

    private static String source(VisitRow visit) {
        if (visit.scan()) {
            return "QR code";
        }
        return visit.referrerHost() == null ? "direct" : visit.referrerHost();
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
