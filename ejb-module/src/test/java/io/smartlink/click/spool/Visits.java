package io.smartlink.click.spool;

import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.redirect.AccountSnapshot;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.LinkSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Visit;
import java.nio.file.Path;
import java.time.Duration;

/** Visits for tests, told apart by a number that stands in their query. */
public final class Visits {
    public static final long AT = 1_795_000_000_000L;
    public static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";

    public static final DomainSnapshot DOMAIN = new DomainSnapshot(1, "go.brand.example", false);

    private Visits() {}

    public static Visit visit(int number) {
        return new Visit(
                AT + number,
                "GET",
                "go.brand.example",
                "/offer",
                "n=" + number,
                "203.0.113.7",
                BROWSER,
                "https://news.example/a?b",
                "de-DE,de;q=0.9",
                null,
                false,
                null);
    }

    public static void record(ClickSpool spool, int number) {
        spool.record(visit(number), DOMAIN, link(), Outcome.FOLLOWED, Selection.NONE);
    }

    /** Link 3 of account 2. */
    public static LinkSnapshot link() {
        return LinkSnapshot.of(
                3,
                AccountSnapshot.of(2),
                302,
                new RedirectTarget(new Destination("https://example.com/")),
                Behaviour.PLAIN);
    }

    public static int number(SpooledVisit visit) {
        return Integer.parseInt(visit.rawQuery().substring(2));
    }

    public static SpoolSettings smallSpool(Path directory) {
        return new SpoolSettings(directory, 64 << 10, 256 << 10, Duration.ofMillis(50));
    }
}
