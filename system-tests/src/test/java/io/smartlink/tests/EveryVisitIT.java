package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.tests.VisitGenerator.Planned;
import io.smartlink.tests.VisitSenders.Sent;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two hundred thousand visits from a fixed seed, and every figure of every report against a recount of what was sent: not
 * one too many, not one lost, none in the wrong place.
 */
@ExtendWith(TestDns.Given.class)
class EveryVisitIT {
    private static final long SEED = 20_261_122;
    private static final int VISITS = 200_000;
    private static final int SAMPLE = 20_000;
    private static final int KILLS = 5;
    private static final String LOCATIONS = "GeoIP2-City-Test.mmdb";
    private static final Predicate<GeneratedVisit> ALL = visit -> true;

    private final TestDns dns;
    private final String customDomain = "go." + Api.unique().substring(0, 20) + ".example";

    EveryVisitIT(TestDns dns) {
        this.dns = dns;
    }

    @Test
    void every_figure_equals_a_recount_of_what_was_sent() {
        try (Installation smartlink = counting(new Installation("every-visit")).start()) {
            List<Planned> links = links(smartlink.api());
            List<Sent> sent = VisitSenders.send(new VisitGenerator(links, SEED).visits(VISITS), smartlink.httpPort());

            compare(smartlink.api(), links, sent, Installation.work().resolve("every-visit/sent.txt"));
            noAddressIsKept(smartlink);
        }
    }

    @Test
    @Tag("soak")
    void and_with_two_nodes_that_are_killed_five_times_in_between() {
        try (Postgres postgres = new Postgres("every-visit-postgresql");
                Broker broker = new Broker("every-visit-broker");
                Installation first = node(postgres, broker, "every-visit-first");
                Installation second = node(postgres, broker, "every-visit-second")) {
            first.start();
            second.start();
            List<Installation> nodes = List.of(first, second);
            List<Planned> links = links(first.api());
            VisitGenerator generator = new VisitGenerator(links, SEED);
            List<Sent> sent = new ArrayList<>();
            for (int round = 0; round <= KILLS; round++) {
                for (Installation node : nodes) {
                    sent.addAll(
                            VisitSenders.send(generator.visits(VISITS / (KILLS + 1) / nodes.size()), node.httpPort()));
                }
                if (round < KILLS) {
                    Installation victim = nodes.get((round + 1) % nodes.size());
                    victim.killServer();
                    victim.awaitEnd(Duration.ofMinutes(1));
                    victim.start();
                }
            }

            compare(first.api(), links, sent, Installation.work().resolve("every-visit-first/sent.txt"));
            assertThat(first.metric("smartlink_dead_letters") + second.metric("smartlink_dead_letters"))
                    .isZero();
        }
    }

    private Installation node(Postgres postgres, Broker broker, String name) {
        return counting(postgres.serving(new Installation(name)))
                .with("SMARTLINK_BROKER_URL", broker.url())
                .with("SMARTLINK_BROKER_USER", "any")
                .with("SMARTLINK_BROKER_PASSWORD", "any");
    }

    private Installation counting(Installation installation) {
        return installation
                .with("SMARTLINK_TRUSTED_PROXIES", "127.0.0.0/8")
                .with("SMARTLINK_GEOIP_FILE", locations().toString())
                .with("SMARTLINK_DNS_RESOLVER", dns.resolver());
    }

    private static Path locations() {
        Path file = Installation.work().resolve(LOCATIONS);
        try (var in = EveryVisitIT.class.getResourceAsStream(LOCATIONS)) {
            Installation.create(Installation.work());
            Files.write(file, in.readAllBytes());
            return file;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Planned> links(Api api) {
        verifiedDomain(api);
        return Stream.of("""
                        {"slug": "hot", "destination": "https://x.example/", "tags": ["spring"]}""", """
                        {"slug": "utm", "destination": "https://x.example/", "utm": {"source": "newsletter"}}""", """
                        {"slug": "rule", "destination": "https://x.example/",
                         "rules": [{"name": "one", "when": {"query": {"r": "1"}}, "destination": "https://x.example/1"}]}""", """
                        {"slug": "variants", "destination": "https://x.example/",
                         "variants": [{"name": "A", "weight": 1, "destination": "https://x.example/A"},
                                      {"name": "B", "weight": 3, "destination": "https://x.example/B"}]}""", """
                        {"slug": "amazon", "kind": "amazon", "amazon": {"marketplace": "amazon.de", "asin": "B000000000",
                         "keywords": [{"text": "garlic press", "weight": 3}]}}""", """
                        {"slug": "hot", "domain": "%s", "destination": "https://y.example/", "tags": ["spring"]}""".formatted(customDomain), """
                        {"slug": "tail", "domain": "%s", "destination": "https://y.example/"}""".formatted(customDomain))
                .map(api::link)
                .map(link -> new Planned(link.getString("id"), link.getString("domain"), link.getString("slug")))
                .toList();
    }

    private void verifiedDomain(Api api) {
        JsonObject domain = api.post("/domains", "{\"hostname\": \"%s\"}".formatted(customDomain))
                .json();
        JsonObject txt = domain.getJsonArray("dns").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("type").equals("TXT"))
                .findFirst()
                .orElseThrow();
        dns.txt(txt.getString("name"), txt.getString("expected")).cname(customDomain, Installation.DOMAIN);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.post("/domains/" + domain.getString("id") + "/verify", "")
                        .json()
                        .getString("status")
                        .equals("verified"));
    }

    private void compare(Api api, List<Planned> links, List<Sent> sent, Path record) {
        EveryVisitCounts counts = new EveryVisitCounts(api, sent);
        counts.write(record);
        counts.awaitAll();
        counts.summary("", ALL);
        for (String traffic : List.of("people", "bots", "previews", "prefetches", "excluded", "all")) {
            counts.timeseries("", traffic, ALL);
            for (String dimension : VisitGenerator.dimensions()) {
                if (traffic.equals("people") || !VisitGenerator.PROGRAM.contains(dimension)) {
                    counts.breakdown(dimension, "", traffic, ALL);
                }
            }
            counts.breakdown("verdict", "", traffic, ALL);
        }
        for (int i = 0; i < links.size(); i++) {
            int link = i;
            all(counts, "&linkId=" + links.get(i).id(), visit -> visit.link() == link);
        }
        all(counts, "&domain=" + customDomain, visit -> visit.host().equals(customDomain));
        all(counts, "&tag=spring", visit -> links.get(visit.link()).slug().equals("hot"));
        all(
                counts,
                "&country=GB&device=mobile",
                visit -> has(visit, "country", "GB") && has(visit, "device", "mobile"));
        all(
                counts,
                "&utmCampaign=" + EveryVisitCounts.encoded("summer 2026") + "&channel=ads",
                visit -> has(visit, "utmCampaign", "summer 2026") && has(visit, "channel", "ads"));
        all(
                counts,
                "&city=" + EveryVisitCounts.encoded("Linköping") + "&domain=" + Installation.DOMAIN,
                visit -> has(visit, "city", "Linköping") && visit.host().equals(Installation.DOMAIN));
    }

    private static boolean has(GeneratedVisit visit, String dimension, String value) {
        return value.equals(visit.values().get(dimension));
    }

    /** Every report on people, under a scope or a filter. The programs of bots are not foretold, so filters by them are of people. */
    private static void all(EveryVisitCounts counts, String scope, Predicate<GeneratedVisit> within) {
        if (!scope.contains("device=")) {
            counts.summary(scope, within);
        }
        counts.timeseries(scope, "people", within);
        VisitGenerator.dimensions().forEach(dimension -> counts.breakdown(dimension, scope, "people", within));
    }

    /** Neither a table nor a log holds an address of those that were sent. */
    private static void noAddressIsKept(Installation smartlink) {
        assertThat(smartlink.embeddedDatabase().dump())
                .as("rows of the database")
                .noneMatch(row -> row.contains("89.160.20.1")
                        || row.contains("175.16.199.")
                        || row.contains("2001:480:10::")
                        || row.contains("216.160.83."));
        assertThat(smartlink.printed()).doesNotContain("89.160.20.1", "175.16.199.", "2001:480:10::", "216.160.83.");
    }
}
