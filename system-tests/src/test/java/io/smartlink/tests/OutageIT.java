package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.Link;
import io.smartlink.client.NewLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Database and broker go away and come back. Visitors of warm links are sent on throughout, and every one of them is
 * counted afterwards, once.
 */
class OutageIT {
    private static final Duration SHORT = Duration.ofSeconds(15);
    private static final Duration AS_PROMISED = Duration.ofMinutes(2);
    private static final Duration CAUGHT_UP = Duration.ofSeconds(60);

    private static Postgres postgres;
    private static Broker broker;
    private static Installation smartlink;
    private static int sent;

    private final TreeSet<String> answered = new TreeSet<>();

    @BeforeAll
    static void start() {
        postgres = new Postgres("outage-postgresql");
        broker = new Broker("outage-broker");
        smartlink = postgres.serving(new Installation("outage").quickToStart())
                .with("SMARTLINK_BROKER_URL", broker.url())
                .start();
    }

    @AfterAll
    static void stop() {
        try {
            smartlink.close();
        } finally {
            broker.close();
            postgres.close();
        }
    }

    @Test
    void a_database_that_is_stopped() {
        withoutDatabase(SHORT, Postgres::stop, Postgres::start);
    }

    @Test
    void a_database_that_hangs() {
        withoutDatabase(SHORT, Postgres::freeze, Postgres::thaw);
    }

    @Test
    void a_broker_that_is_stopped() {
        withoutBroker(SHORT);
    }

    @Test
    @Tag("soak")
    void a_database_that_is_stopped_for_two_minutes() {
        withoutDatabase(AS_PROMISED, Postgres::stop, Postgres::start);
    }

    @Test
    @Tag("soak")
    void a_database_that_hangs_for_two_minutes() {
        withoutDatabase(AS_PROMISED, Postgres::freeze, Postgres::thaw);
    }

    @Test
    @Tag("soak")
    void a_broker_that_is_stopped_for_two_minutes() {
        withoutBroker(AS_PROMISED);
    }

    @Test
    void a_message_that_nobody_can_store_is_shown_and_stops_no_other() {
        Link link = warmLink();

        broker.poison("not a batch of clicks");
        follow(link);

        awaitCounted();
        await().atMost(CAUGHT_UP).until(() -> smartlink.metric("smartlink_dead_letters") == 1);
        assertThat(Request.get("/health")
                        .host("localhost")
                        .send(smartlink.managementPort())
                        .text())
                .contains("dead-letters");
    }

    private void withoutDatabase(Duration outage, Consumer<Postgres> leave, Consumer<Postgres> comeBack) {
        Link link = warmLink();
        Link cold = smartlink.client().links().create(NewLink.to("https://example.com/cold"));

        leave.accept(postgres);
        try {
            Instant end = Instant.now().plus(outage);
            while (Instant.now().isBefore(end)) {
                follow(link);
            }
            Answer answer = smartlink.visit("/" + cold.slug());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.text()).contains("One moment, please");
        } finally {
            comeBack.accept(postgres);
        }

        await().atMost(CAUGHT_UP).until(() -> smartlink.visit("/" + cold.slug()).status() == 302);
        follow(link);
        awaitCounted();
    }

    private void withoutBroker(Duration outage) {
        Link link = warmLink();

        broker.stop();
        try {
            Instant end = Instant.now().plus(outage);
            while (Instant.now().isBefore(end)) {
                follow(link);
            }
            Link made = smartlink.client().links().create(NewLink.to("https://example.com/made-meanwhile"));
            assertThat(smartlink.visit("/" + made.slug()).status()).isEqualTo(302);
        } finally {
            broker.start();
        }

        follow(link);
        awaitCounted();
    }

    private Link warmLink() {
        Link link = smartlink.client().links().create(NewLink.to("https://example.com/warm"));
        follow(link);
        return link;
    }

    /** One visitor; twenty of them a second are enough. */
    private void follow(Link link) {
        String term = "outage-" + ++sent;
        Answer answer = smartlink.visit("/" + link.slug() + "?utm_term=" + term);
        assertThat(answer.status()).as(term).isEqualTo(302);
        answered.add(term);
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }

    private void awaitCounted() {
        await().atMost(CAUGHT_UP).untilAsserted(() -> {
            Map<String, Long> counted = postgres.database().clicksByTerm("outage-");
            assertThat(counted.keySet()).containsAll(answered);
            assertThat(counted.values()).containsOnly(1L);
        });
    }
}
