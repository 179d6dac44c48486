package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.Link;
import io.smartlink.client.NewLink;
import io.smartlink.client.VisitFilter;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while visitors come in. Who was answered is counted once; who was not is counted at most once, and
 * there is at most one of these on each connection.
 */
class CrashIT {
    private static final int VISITS = 5000;
    private static final int CONNECTIONS = 8;
    private static final Duration CAUGHT_UP = Duration.ofMinutes(2);
    private static int round;

    private static Postgres postgres;
    private static Installation smartlink;

    @BeforeAll
    static void start() {
        postgres = new Postgres("crash-postgresql");
        smartlink = postgres.serving(new Installation("crash").quickToStart())
                .with("SMARTLINK_CLICK_TEXTS_PER_DAY", "10000000")
                .start();
    }

    @AfterAll
    static void stop() {
        try {
            smartlink.close();
        } finally {
            postgres.close();
        }
    }

    @Test
    void every_answered_visit_is_counted_once_through_a_kill() {
        killInTheMidst();
    }

    @Test
    void and_with_a_consumer_that_fails_on_every_third_batch() {
        failEveryThirdBatch();
        try {
            killInTheMidst();
        } finally {
            failNoMore();
        }
    }

    @RepeatedTest(20)
    @Tag("soak")
    void twenty_times_in_a_row() {
        killInTheMidst();
    }

    @RepeatedTest(20)
    @Tag("soak")
    void twenty_times_in_a_row_with_a_failing_consumer() {
        and_with_a_consumer_that_fails_on_every_third_batch();
    }

    private void killInTheMidst() {
        String prefix = "round" + ++round + "-";
        Link link = smartlink.client().links().create(NewLink.to("https://example.com/"));
        assertThat(smartlink.visit("/" + link.slug()).status()).isEqualTo(302);

        try (Visitors visitors = new Visitors(smartlink.httpPort(), link.slug(), prefix, VISITS, CONNECTIONS)) {
            await().pollInterval(Duration.ofMillis(1))
                    .until(() -> visitors.answered().size() > VISITS / 2);
            visitors.closeDoor();
            smartlink.killServer();
            int status = smartlink.awaitEnd(Duration.ofMinutes(1));
            assertThat(status)
                    .as("exit status of the launcher whose server was killed")
                    .isEqualTo(1);
            smartlink.start();
            visitors.openDoor();
            await().atMost(Duration.ofMinutes(1)).until(visitors::done);

            assertThat(visitors.unanswered()).hasSizeLessThanOrEqualTo(CONNECTIONS);
            assertThat(visitors.answered().size() + visitors.unanswered().size())
                    .isEqualTo(VISITS);
            verify(link, prefix, visitors.answered(), visitors.unanswered());
        }
    }

    private static void verify(Link link, String prefix, Set<String> answered, Set<String> unanswered) {
        await("all that were answered are counted")
                .atMost(CAUGHT_UP)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> counted(prefix).keySet().containsAll(answered));
        awaitThatNothingIsOnItsWay();
        Map<String, Long> counted = counted(prefix);

        Set<String> invented = new HashSet<>(counted.keySet());
        invented.removeAll(answered);
        invented.removeAll(unanswered);
        assertThat(invented).as("counted, but never sent").isEmpty();
        assertThat(counted.values()).as("times that each is counted").containsOnly(1L);
        assertThat(smartlink
                        .client()
                        .analytics()
                        .summary(new VisitFilter().link(link.id()))
                        .clicks())
                .as("what the API says, with the visit that made the link warm")
                .isEqualTo(counted.size() + 1);
    }

    private static Map<String, Long> counted(String prefix) {
        return postgres.database().clicksByTerm(prefix);
    }

    /** The spool is empty, and for longer than a batch waits for its next attempt no batch has reached the database. */
    private static void awaitThatNothingIsOnItsWay() {
        await().atMost(CAUGHT_UP).until(() -> smartlink.metric("smartlink_spool_used_bytes") == 0);
        await().atMost(CAUGHT_UP)
                .during(Duration.ofSeconds(6))
                .pollInterval(Duration.ofSeconds(1))
                .until(CrashIT::batches, new Unchanged());
    }

    private static long batches() {
        return postgres.database()
                .counts("select 'all', count(*) from click_batch")
                .get("all");
    }

    /** Matches a value that is the same as at the first look; a new value is a new first look. */
    private static final class Unchanged extends org.hamcrest.BaseMatcher<Long> {
        private long last = -1;

        @Override
        public boolean matches(Object value) {
            boolean same = value.equals(last);
            last = (Long) value;
            return same;
        }

        @Override
        public void describeTo(org.hamcrest.Description description) {
            description.appendText("the same as before");
        }
    }

    /** The number of a sequence stays used when the transaction is rolled back, so that the next attempt has another. */
    private static void failEveryThirdBatch() {
        postgres.database().execute("""
                create sequence attempts;
                create function fail_every_third() returns trigger language plpgsql as $$
                begin
                    if nextval('attempts') %% 3 = 0 then
                        raise exception 'every third batch fails';
                    end if;
                    return new;
                end $$;
                create trigger fail_every_third before insert on click_batch
                    for each row execute function fail_every_third();
                """.replace("%%", "%"));
    }

    private static void failNoMore() {
        Map<String, Long> attempts = postgres.database().counts("select 'attempts', last_value from attempts");
        postgres.database().execute("""
                drop trigger fail_every_third on click_batch;
                drop function fail_every_third();
                drop sequence attempts;
                """);
        assertThat(attempts.get("attempts")).as("some batch must have failed").isGreaterThanOrEqualTo(3);
    }
}
