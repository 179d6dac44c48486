package io.smartlink.click.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.click.enrich.ClickEnricher;
import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.click.enrich.QueuedVisit;
import io.smartlink.click.enrich.VisitText;
import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.click.origin.Origin;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Channel;
import io.smartlink.visit.Channels;
import io.smartlink.visit.Crawlers;
import io.smartlink.visit.Location;
import io.smartlink.visit.Programs;
import io.smartlink.visit.Verdict;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch is stored whole and once, and counted; also by several consumers side by side. */
class VisitTablesIT {
    private static final Instant NOON = StoreDatabase.NOON;
    private static final long ACCOUNT = 7;
    private static final int FOLLOWED = Outcome.FOLLOWED.code();

    private static StoreDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new StoreDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute("truncate click_batch, visit, visit_day, link_clicks, visit_text, visit_text_day");
    }

    @Test
    void stores_visits_with_their_texts() throws Exception {
        EnrichedVisit visit = new EnrichedVisit(
                NOON,
                1,
                ACCOUNT,
                3,
                FOLLOWED,
                -9L,
                Verdict.PERSON,
                Channel.QR,
                true,
                Map.of(
                        Kind.REFERRER_HOST, new VisitText(Kind.REFERRER_HOST, "news.example"),
                        Kind.UTM_TERM, new VisitText(Kind.UTM_TERM, "tab\tbackslash\\ é 😀")));

        database.store(new UUID(0, 1), List.of(visit));

        assertThat(database.rows("""
                select v.at = '2026-11-22T12:00:00Z', v.domain_id, v.account_id, v.link_id, v.visitor, v.verdict, v.channel, v.scan,
                       r.text, t.text, v.program
                from visit v
                join visit_text r on r.id = v.referrer_host
                join visit_text t on t.id = v.utm_term""")).containsExactly("t|1|7|3|-9|1|6|t|news.example|tab\tbackslash\\ é 😀|null");
    }

    @Test
    void stores_a_batch_whatever_its_visitors_send() throws Exception {
        ClickEnricher enricher = new ClickEnricher(new Programs(new Crawlers(List.of())), new Channels(Map.of()));
        List<EnrichedVisit> visits = Stream.of(
                        "\u0000",
                        "\ud800",
                        "a\udc00b",
                        "%00%ff%ed%a0%80",
                        "\u00c3(\u00ff",
                        "\\N\t\\.\n\r",
                        "'; drop table visit; --",
                        "x".repeat(65_536),
                        "\ud83d\ude00".repeat(32_768),
                        "utm_source=x&".repeat(10_000))
                .map(VisitTablesIT::hostile)
                .map(enricher::enrich)
                .toList();

        assertThat(database.store(new UUID(0, 1), visits)).isTrue();

        assertThat(database.rows("select count(*) from visit")).containsExactly("10");
        assertThat(database.rows("select text from visit_text where length(text) > 200"))
                .isEmpty();
    }

    @Test
    void keeps_nobodys_visits_without_link_and_account() throws Exception {
        database.store(new UUID(0, 1), List.of(visit(0, Verdict.PERSON, Outcome.NOT_FOUND.code(), NOON, 0)));

        assertThat(database.rows("select link_id, account_id, visitor, outcome from visit"))
                .containsExactly("null|null|null|2");
        assertThat(database.rows("select * from visit_day")).isEmpty();
    }

    @Test
    void stores_a_batch_once() throws Exception {
        List<EnrichedVisit> visits = List.of(person(3), person(3));

        assertThat(database.store(new UUID(0, 1), visits)).isTrue();
        assertThat(database.store(new UUID(0, 1), visits)).isFalse();

        assertThat(database.rows("select count(*) from visit")).containsExactly("2");
        assertThat(database.rows("select clicks from link_clicks where link_id = 3"))
                .containsExactly("2");
        assertThat(database.rows("select id, visits from click_batch"))
                .containsExactly("00000000-0000-0000-0000-000000000001|2");
    }

    @Test
    void counts_days_of_accounts_and_only_people_as_clicks() throws Exception {
        Instant nextDay = NOON.plus(Duration.ofDays(1));
        database.store(new UUID(0, 1), List.of(person(3), visit(3, Verdict.BOT, FOLLOWED, NOON, ACCOUNT), person(4)));
        database.store(
                new UUID(0, 2),
                List.of(
                        visit(3, Verdict.PERSON, FOLLOWED, nextDay, ACCOUNT),
                        person(3),
                        visit(3, Verdict.PERSON, Outcome.EXPIRED.code(), NOON, ACCOUNT)));

        assertThat(database.rows("select account_id, day, visits from visit_day order by 1, 2"))
                .containsExactly("7|2026-11-22|5", "7|2026-11-23|1");
        assertThat(database.rows(
                        "select link_id, clicks, last_click_at = '2026-11-23T12:00:00Z' from link_clicks order by 1"))
                .containsExactly("3|3|t", "4|1|f");
    }

    @Test
    void never_moves_the_last_click_back() throws Exception {
        database.store(new UUID(0, 1), List.of(person(3)));
        database.store(new UUID(0, 2), List.of(visit(3, Verdict.PERSON, FOLLOWED, NOON.minusSeconds(60), ACCOUNT)));

        assertThat(database.rows("select last_click_at = '2026-11-22T12:00:00Z' from link_clicks"))
                .containsExactly("t");
    }

    @Test
    void stores_nothing_of_a_batch_that_fails_in_the_middle() throws Exception {
        database.execute("alter table link_clicks add constraint trouble check (link_id <> 3)");
        try {
            assertThatThrownBy(() -> database.store(new UUID(0, 1), List.of(person(3))))
                    .isInstanceOf(SQLException.class);
        } finally {
            database.execute("alter table link_clicks drop constraint trouble");
        }

        assertThat(database.rows("select count(*) from visit")).containsExactly("0");
        assertThat(database.store(new UUID(0, 1), List.of(person(3)))).isTrue();
    }

    @Test
    void consumers_side_by_side_neither_block_each_other_for_good_nor_miscount() throws Exception {
        int batches = 60;
        ExecutorService consumers = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> stored = new ArrayList<>();
        for (int i = 0; i < batches; i++) {
            int batch = i / 2; // each comes twice
            List<EnrichedVisit> visits = IntStream.range(0, 50)
                    .mapToObj(n -> withTerm((batch * 31 + n * 17) % 20 + 1, "t" + (batch * 7 + n) % 100))
                    .toList();
            stored.add(consumers.submit(() -> database.store(new UUID(1, batch), visits)));
        }
        int news = 0;
        for (Future<Boolean> one : stored) {
            news += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }
        consumers.shutdown();

        assertThat(news).isEqualTo(batches / 2);
        assertThat(database.rows("select count(*) from visit")).containsExactly(String.valueOf(batches / 2 * 50));
        assertThat(database.rows("select sum(clicks) from link_clicks"))
                .containsExactly(String.valueOf(batches / 2 * 50));
        assertThat(database.rows("select count(*) from visit where utm_term is null"))
                .containsExactly("0");
    }

    @Test
    void forgets_old_batch_ids() throws Exception {
        database.store(new UUID(0, 1), List.of(person(3)));

        assertThat(forgetBefore(NOON)).isZero();
        assertThat(forgetBefore(NOON.plusMillis(1))).isEqualTo(1);
        assertThat(database.rows("select * from click_batch")).isEmpty();
    }

    private static int forgetBefore(Instant limit) throws SQLException {
        return database.inTransaction(connection -> new VisitTables(connection).forgetBatchesBefore(limit));
    }

    private static QueuedVisit hostile(String text) {
        return new QueuedVisit(
                NOON.toEpochMilli(),
                1,
                ACCOUNT,
                3,
                FOLLOWED,
                false,
                false,
                false,
                new Origin(null, new Location("GB", text, text)),
                text,
                "https://" + text,
                text,
                text,
                "utm_source=" + text + "&" + text,
                new Selection(text, text, text, text),
                Utm.NONE,
                "/" + text);
    }

    private static EnrichedVisit person(long link) {
        return visit(link, Verdict.PERSON, FOLLOWED, NOON, ACCOUNT);
    }

    private static EnrichedVisit withTerm(long link, String term) {
        return new EnrichedVisit(
                NOON,
                1,
                ACCOUNT,
                link,
                FOLLOWED,
                null,
                Verdict.PERSON,
                Channel.DIRECT,
                false,
                Map.of(Kind.UTM_TERM, new VisitText(Kind.UTM_TERM, term)));
    }

    private static EnrichedVisit visit(long link, Verdict verdict, int outcome, Instant at, long account) {
        return new EnrichedVisit(at, 1, account, link, outcome, null, verdict, Channel.DIRECT, false, Map.of());
    }
}
