package io.smartlink.click.enrich;

import io.smartlink.click.origin.Origin;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Location;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A day as an installation of some size has it, the same for the same seed: few links get most visits, and so do few
 * browsers, places and referrers; most visitors send no referrer, a third of the links carry UTM values, every twelfth visit
 * is a crawler's, some find nothing.
 */
public final class RealisticVisits {
    private static final int ACCOUNTS = 20;
    private static final int LINKS = 3_000;
    private static final int PLACES = 2_000;
    private static final int REFERRERS = 500;
    private static final List<String> LANGUAGES =
            List.of("en-US,en;q=0.9", "de-DE,de;q=0.9,en;q=0.8", "en-GB,en;q=0.9", "fr-FR,fr;q=0.9", "es-ES,es;q=0.9");
    private static final List<String> BOTS = List.of(
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "curl/8.5.0");

    private final Random random;
    private final Instant day;

    /** @param day its first instant */
    public RealisticVisits(long seed, Instant day) {
        this.random = new Random(seed);
        this.day = day;
    }

    public List<QueuedVisit> next(int count) {
        return IntStream.range(0, count).mapToObj(n -> visit()).toList();
    }

    private QueuedVisit visit() {
        int link = skewed(LINKS);
        boolean lost = random.nextInt(50) == 0;
        int account = 1 + link % ACCOUNTS;
        return new QueuedVisit(
                day.plusMillis((long) (random.nextDouble() * Duration.ofDays(1).toMillis()))
                        .toEpochMilli(),
                account,
                account,
                lost ? 0 : 1_000_000L + link,
                (lost ? Outcome.NOT_FOUND : Outcome.FOLLOWED).code(),
                false,
                false,
                false,
                new Origin(random.nextInt(30) == 0 ? null : random.nextLong(), place()),
                random.nextInt(12) == 0 ? BOTS.get(skewed(BOTS.size())) : browser(),
                random.nextInt(5) < 3 ? null : "https://www.site" + skewed(REFERRERS) + ".example/a/page",
                LANGUAGES.get(skewed(LANGUAGES.size())),
                null,
                query(link),
                link % 10 == 0 ? new Selection(null, link % 20 == 0 ? "A" : "B", null, null) : Selection.NONE,
                link % 3 == 0 ? new Utm("newsletter", "email", "campaign-" + link % 200, null, null) : Utm.NONE,
                lost ? "/old/" + skewed(300) : null);
    }

    private Location place() {
        int place = skewed(PLACES);
        String country = List.of("US", "DE", "GB", "FR", "ES", "IN", "BR", "JP").get(place % 8);
        return new Location(country, country + "-" + place % 160, place % 5 == 0 ? null : "City " + place);
    }

    private String browser() {
        int version = 131 - skewed(25);
        return switch (skewed(5)) {
            case 0 ->
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_" + version % 6
                        + " like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18." + version % 6
                        + " Mobile/15E148 Safari/604.1";
            case 1 ->
                "Mozilla/5.0 (Linux; Android " + (10 + version % 5) + "; SM-A" + skewed(200)
                        + ") AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + version + ".0.0.0 Mobile Safari/537.36";
            case 2 ->
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + version
                        + ".0.0.0 Safari/537.36";
            case 3 ->
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18."
                        + version % 4 + " Safari/605.1.15";
            default -> "Mozilla/5.0 (X11; Linux x86_64; rv:" + version + ".0) Gecko/20100101 Firefox/" + version + ".0";
        };
    }

    private @Nullable String query(int link) {
        return switch (link % 7) {
            case 0 -> "sl_qr=1";
            case 1 -> "utm_source=partner&utm_medium=referral&ref=" + random.nextInt(100_000);
            case 2 -> "gclid=" + Long.toHexString(random.nextLong());
            default -> null;
        };
    }

    /** Small numbers often, large ones seldom. */
    private int skewed(int bound) {
        double u = random.nextDouble();
        return (int) (bound * u * u * u);
    }
}
