package io.smartlink.analytics.raw;

import static io.smartlink.analytics.raw.VisitsForTests.OURS;
import static io.smartlink.analytics.raw.VisitsForTests.THEIRS;
import static io.smartlink.analytics.raw.VisitsForTests.Visited.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.figure.Counted;
import io.smartlink.analytics.figure.Groups;
import io.smartlink.analytics.figure.Live;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.analytics.raw.VisitsForTests.Visited;
import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.platform.OpaqueId;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The latest visits, those of the last minutes, and those that led nowhere, on PostgreSQL. */
class VisitListsIT {
    private static VisitsForTests visits;

    @BeforeAll
    static void start() throws SQLException {
        visits = new VisitsForTests();
    }

    @AfterAll
    static void close() throws Exception {
        visits.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        visits.clear();
    }

    @Test
    void pages_of_the_latest_visits_go_on_over_the_borders_of_days() throws SQLException {
        List<Visited> random = VisitsForTests.random(
                400, Instant.parse("2026-10-20T00:00:00Z"), Instant.parse("2026-10-28T00:00:00Z"), 6);
        visits.add(random);
        List<Instant> all = random.stream()
                .filter(visit -> visit.account() == OURS && visit.outcome() == Outcome.FOLLOWED)
                .filter(visit -> visit.link() != null && visit.link() == 10)
                .map(Visited::at)
                .sorted(Comparator.reverseOrder())
                .toList();

        for (int size : new int[] {1, 7, 50}) {
            List<Instant> paged = new ArrayList<>();
            for (int first = 0; first < all.size() + size; first += size) {
                paged.addAll(page(OURS, 10, first, size));
            }
            assertThat(paged).isEqualTo(all);
        }
        assertThat(count(OURS, 10)).isEqualTo(all.size());
        assertThat(page(OURS, 10, all.size() + 1, 10)).isEmpty();
        assertThat(page(THEIRS, 10, 0, 10)).isEmpty();
    }

    @Test
    void what_goes_on_is_told_by_minute() throws SQLException {
        Instant now = Instant.parse("2026-10-25T00:10:30Z");
        visits.add(
                person("2026-10-24T23:40:59.999Z", 10, 1L),
                person("2026-10-24T23:41:00Z", 10, 2L),
                person("2026-10-25T00:10:00Z", 10, 3L).with(Kind.COUNTRY, "DE"),
                person("2026-10-25T00:10:20Z", 11, 3L),
                person("2026-10-25T00:10:29Z", 10, 4L).with(Verdict.BOT),
                person("2026-10-25T00:10:29Z", 12, 5L),
                person("2026-10-25T00:10:29Z", 10, 6L).with(Outcome.EXPIRED));

        Live live = visits.ask(connection -> LiveCounts.until(connection, OURS, VisitScope.account(), now));

        assertThat(live.until()).isEqualTo(now);
        assertThat(live.minutes()).hasSize(30);
        assertThat(live.minutes().get(0)).isEqualTo(new TimeBucket(Instant.parse("2026-10-24T23:41:00Z"), 1, 1));
        assertThat(live.minutes().get(29)).isEqualTo(new TimeBucket(Instant.parse("2026-10-25T00:10:00Z"), 2, 1));
        assertThat(live.people()).isEqualTo(2);
        assertThat(live.latest())
                .extracting(VisitRow::at)
                .containsExactly(
                        Instant.parse("2026-10-25T00:10:29Z"),
                        Instant.parse("2026-10-25T00:10:20Z"),
                        Instant.parse("2026-10-25T00:10:00Z"),
                        Instant.parse("2026-10-24T23:41:00Z"));
        assertThat(visits.<Live>ask(connection -> LiveCounts.until(connection, OURS, VisitScope.link(11), now))
                        .latest())
                .hasSize(1);
    }

    @Test
    void twenty_of_the_latest_visits_are_told() throws SQLException {
        List<Visited> many = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            many.add(person("2026-10-25T00:10:" + i + "Z", 10, (long) i));
        }
        visits.add(many);

        Live live = visits.ask(connection ->
                LiveCounts.until(connection, OURS, VisitScope.account(), Instant.parse("2026-10-25T00:11:00Z")));

        assertThat(live.latest()).hasSize(20);
        assertThat(live.latest().get(0).at()).isEqualTo(Instant.parse("2026-10-25T00:10:39Z"));
        assertThat(live.people()).isEqualTo(30);
    }

    @Test
    void people_who_got_nowhere_are_told_by_outcome_path_and_link() throws SQLException {
        Span span = new Span(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-27T00:00:00Z"));
        visits.add(
                nowhere("2026-10-25T10:00:00Z", 1L, "spring"),
                nowhere("2026-10-25T11:00:00Z", 1L, "spring"),
                nowhere("2026-10-26T11:00:00Z", 1L, "spring"),
                nowhere("2026-10-25T10:00:00Z", 2L, "o'ffer/%"),
                nowhere("2026-10-25T10:00:00Z", 2L, "bot").with(Verdict.BOT),
                person("2026-10-25T10:00:00Z", 10, 1L).with(Outcome.NOT_FOUND),
                person("2026-10-25T10:00:00Z", 10, 1L).with(Outcome.EXPIRED),
                person("2026-10-25T10:00:00Z", 11, 1L).with(Outcome.ARCHIVED),
                person("2026-10-25T10:00:00Z", 12, 1L).with(Outcome.EXPIRED),
                person("2026-10-25T10:00:00Z", 10, 1L),
                person("2026-10-27T00:00:00Z", 10, 1L).with(Outcome.EXPIRED));

        Map<Outcome, Long> outcomes =
                visits.ask(connection -> OrphanCounts.outcomes(connection, new OrphanOwner(OURS, false), span));

        assertThat(outcomes)
                .hasSize(8)
                .containsEntry(Outcome.NOT_FOUND, 5L)
                .containsEntry(Outcome.EXPIRED, 1L)
                .containsEntry(Outcome.ARCHIVED, 1L)
                .containsEntry(Outcome.LOCKED, 0L);
        assertThat(visits.<Groups>ask(
                        connection -> OrphanCounts.notFound(connection, new OrphanOwner(OURS, false), span)))
                .isEqualTo(new Groups(Map.of("spring", new Counted(3, 2), "o'ffer/%", new Counted(1, 1)), 1));
        assertThat(visits.<Groups>ask(
                        connection -> OrphanCounts.expired(connection, new OrphanOwner(OURS, false), span)))
                .isEqualTo(new Groups(Map.of(OpaqueId.text(10), new Counted(1, 1)), 0));
    }

    private static Visited nowhere(String at, long visitor, String path) {
        return new Visited(
                Instant.parse(at),
                OURS,
                null,
                2,
                visitor,
                Outcome.NOT_FOUND,
                Verdict.PERSON,
                false,
                null,
                null,
                Map.of(Kind.PATH, path));
    }

    private static List<Instant> page(long account, long link, int first, int size) {
        List<VisitRow> page = visits.ask(connection ->
                LatestVisits.page(connection, VisitFilterSql.all(account, VisitScope.link(link)), first, size));
        return page.stream().map(VisitRow::at).toList();
    }

    private static long count(long account, long link) {
        return visits.ask(
                connection -> LatestVisits.count(connection, VisitFilterSql.all(account, VisitScope.link(link))));
    }
}
