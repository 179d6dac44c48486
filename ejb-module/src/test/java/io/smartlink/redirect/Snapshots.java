package io.smartlink.redirect;

import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.redirect.choice.VisitorFacts;
import io.smartlink.visit.Crawlers;
import io.smartlink.visit.Locations;
import io.smartlink.visit.Programs;
import io.smartlink.visit.Visit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Snapshots and visits for tests. */
final class Snapshots {
    static final long NOW = 1_800_000_000_000L;
    static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
    static final VisitorFacts FACTS = new VisitorFacts(new Programs(new Crawlers(List.of())), Locations.NONE);

    private Snapshots() {}

    static LinkSnapshot linkTo(String destination) {
        return link(1, 302, destination, Behaviour.PLAIN);
    }

    static LinkSnapshot link(long id, int status, String destination, Behaviour behaviour) {
        return LinkSnapshot.of(
                id, AccountSnapshot.of(2), status, new RedirectTarget(new Destination(destination)), behaviour);
    }

    static Behaviour until(long millis) {
        return Behaviour.PLAIN.with(Schedule.until(millis == Long.MAX_VALUE ? null : Instant.ofEpochMilli(millis)));
    }

    static Visit visit(String method, String host, String path, @Nullable String query) {
        return new Visit(NOW, method, host, path, query, "203.0.113.9", BROWSER, null, null, null, false, null);
    }
}
