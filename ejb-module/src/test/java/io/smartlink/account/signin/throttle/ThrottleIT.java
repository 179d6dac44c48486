package io.smartlink.account.signin.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.platform.PostgresForTests;
import io.smartlink.platform.Statements;
import io.smartlink.platform.vault.MasterKeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts of two nodes with one file of master keys and one database. */
class ThrottleIT {
    private static final ThrottlePolicy POLICY =
            new ThrottlePolicy("test", 3, Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(1));
    private static final String ANN = "ann@brand.example";
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static PostgresForTests postgres;

    @TempDir
    static Path directory;

    private static MasterKeyFile keys;

    private final Throttle node = new Throttle(postgres.database(), keys);
    private final Throttle otherNode = new Throttle(postgres.database(), keys);

    @BeforeAll
    static void start() throws Exception {
        postgres = new PostgresForTests();
        keys = new MasterKeyFile(keyFile());
    }

    private static Path keyFile() throws IOException {
        return Files.writeString(
                directory.resolve("master.keys"), "one " + Base64.getEncoder().encodeToString(new byte[32]) + "\n");
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void forgetAll() {
        new Statements(postgres.database()).update("truncate sign_in_throttle");
    }

    @Test
    void the_last_free_try_begins_a_pause_that_every_node_knows() {
        assertThat(begin(node, POLICY, ANN, NOW)).isTrue();
        assertThat(begin(otherNode, POLICY, ANN, NOW)).isTrue();
        assertThat(begin(node, POLICY, ANN, NOW)).isTrue();

        assertThat(begin(otherNode, POLICY, ANN, NOW)).isFalse();
        assertThat(begin(node, POLICY, ANN, NOW.plusSeconds(59))).isFalse();
        assertThat(begin(node, POLICY, ANN, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void the_try_that_begins_a_pause_knows_it() {
        node.begin(POLICY, ANN, NOW);
        assertThat(node.begin(POLICY, ANN, NOW)).isEqualTo(Throttle.Try.FREE);
        assertThat(node.begin(POLICY, ANN, NOW)).isEqualTo(Throttle.Try.LAST);
        assertThat(node.begin(POLICY, ANN, NOW)).isEqualTo(Throttle.Try.REFUSED);
    }

    @Test
    void pauses_double_up_to_the_longest() {
        Instant next = pausedAt(NOW);

        for (int minutes : new int[] {1, 2, 4, 5, 5, 5}) {
            Instant over = next.plus(Duration.ofMinutes(minutes));
            assertThat(begin(node, POLICY, ANN, over.minusMillis(1)))
                    .as(minutes + " minutes")
                    .isFalse();
            assertThat(begin(node, POLICY, ANN, over)).as(minutes + " minutes").isTrue();
            next = over;
        }
    }

    @Test
    void tries_during_a_pause_do_not_make_it_longer() {
        pausedAt(NOW);

        for (int i = 0; i < 100; i++) {
            node.begin(POLICY, ANN, NOW.plusSeconds(i % 60));
        }

        assertThat(begin(node, POLICY, ANN, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void others_and_other_policies_are_counted_apart() {
        pausedAt(NOW);

        assertThat(begin(node, POLICY, "bob@brand.example", NOW)).isTrue();
        assertThat(begin(node, ThrottlePolicy.CODE_OF_MEMBER, ANN, NOW)).isTrue();
    }

    @Test
    void who_is_forgiven_begins_anew() {
        pausedAt(NOW);

        node.forgive(POLICY, ANN);

        pausedAt(NOW);
    }

    @Test
    void a_try_that_is_given_back_was_none() {
        for (int i = 0; i < 20; i++) {
            assertThat(begin(node, POLICY, ANN, NOW)).isTrue();
            node.giveBack(POLICY, ANN);
        }
    }

    @Test
    void after_a_long_quiet_counting_begins_anew() {
        pausedAt(NOW);

        pausedAt(NOW.plus(Duration.ofHours(1)).plusSeconds(1));
    }

    @Test
    void of_twenty_tries_at_once_the_free_ones_are_made() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            long made = threads
                    .invokeAll(IntStream.range(0, 20)
                            .<Callable<Boolean>>mapToObj(i -> () -> begin(node, POLICY, ANN, NOW))
                            .toList())
                    .stream()
                    .filter(ThrottleIT::happened)
                    .count();
            assertThat(made).isEqualTo(3);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_table_tells_no_address() {
        node.begin(POLICY, ANN, NOW);

        assertThat(new Statements(postgres.database())
                        .query("select t::text as line from sign_in_throttle t", row -> row.getString("line")))
                .hasSize(1)
                .noneMatch(line -> line.contains("ann"));
    }

    @Test
    void a_sweep_takes_what_nobody_asks_for() {
        node.begin(POLICY, ANN, NOW.minus(Duration.ofDays(3)));
        node.begin(POLICY, "bob@brand.example", NOW);

        node.sweep(NOW);

        assertThat(new Statements(postgres.database()).query("select tries from sign_in_throttle", row -> 1))
                .hasSize(1);
    }

    /** Uses up the free tries, and says from when the pause is. */
    private Instant pausedAt(Instant now) {
        for (int i = 0; i < 3; i++) {
            assertThat(begin(node, POLICY, ANN, now)).isTrue();
        }
        assertThat(begin(node, POLICY, ANN, now)).isFalse();
        return now;
    }

    private static boolean begin(Throttle node, ThrottlePolicy policy, String subject, Instant now) {
        return node.begin(policy, subject, now) != Throttle.Try.REFUSED;
    }

    private static boolean happened(Future<Boolean> trial) {
        try {
            return trial.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
