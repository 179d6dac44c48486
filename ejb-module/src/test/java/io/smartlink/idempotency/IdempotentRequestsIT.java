package io.smartlink.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.platform.PostgresForTests;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is first, on PostgreSQL. */
class IdempotentRequestsIT {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final IdempotencyKey KEY = new IdempotencyKey("key");
    private static final RequestFingerprint REQUEST =
            RequestFingerprint.of("POST", "/links", "{}".getBytes(StandardCharsets.UTF_8));
    private static final StoredAnswer CREATED = new StoredAnswer(201, "application/json", "/x", "\"x-0\"", "{}");

    private static PostgresForTests postgres;
    private static DataSource database;

    private final IdempotentRequests requests = new IdempotentRequests(database);

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
        database = postgres.database();
        execute("""
                insert into account (id, name, plan, created_at, updated_at)
                values (7, 'ours', 'pro', now(), now()), (8, 'theirs', 'pro', now(), now())
                """);
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("truncate idempotent_request");
    }

    @Test
    void one_of_many_at_once_is_first() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> claims = LongStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(number -> () -> requests.insert(claim(7, number), REQUEST, NOW))
                    .toList();
            int first = 0;
            for (Future<Boolean> claimed : callers.invokeAll(claims)) {
                first += claimed.get() ? 1 : 0;
            }

            assertThat(first).isEqualTo(1);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void the_same_key_of_another_account_is_another_key() throws SQLException {
        assertThat(requests.insert(claim(7, 1), REQUEST, NOW)).isTrue();
        assertThat(requests.insert(claim(8, 2), REQUEST, NOW)).isTrue();
    }

    @Test
    void an_answer_is_kept_as_it_was_given() throws SQLException {
        requests.insert(claim(7, 1), REQUEST, NOW);
        requests.answer(claim(7, 1), CREATED);

        assertThat(requests.find(7, KEY)).contains(new IdempotentRequest(REQUEST, 1, NOW, CREATED));
    }

    @Test
    void whoever_was_taken_over_neither_answers_nor_releases() throws SQLException {
        requests.insert(claim(7, 1), REQUEST, NOW);
        IdempotentRequest dead = requests.find(7, KEY).orElseThrow();

        assertThat(requests.takeOver(dead, claim(7, 2), REQUEST, NOW.plusSeconds(60)))
                .isTrue();
        assertThat(requests.takeOver(dead, claim(7, 3), REQUEST, NOW.plusSeconds(60)))
                .isFalse();
        requests.answer(claim(7, 1), CREATED);
        requests.release(claim(7, 1));

        assertThat(requests.find(7, KEY)).contains(new IdempotentRequest(REQUEST, 2, NOW.plusSeconds(60), null));
    }

    @Test
    void a_released_key_is_free() throws SQLException {
        requests.insert(claim(7, 1), REQUEST, NOW);
        requests.release(claim(7, 1));

        assertThat(requests.insert(claim(7, 2), REQUEST, NOW)).isTrue();
    }

    @Test
    void what_is_a_day_old_is_forgotten() throws SQLException {
        requests.insert(claim(7, 1), REQUEST, NOW);

        assertThat(requests.forget(NOW.minusNanos(1_000))).isZero();
        assertThat(requests.forget(NOW)).isEqualTo(1);
    }

    private static Claim.First claim(long account, long number) {
        return new Claim.First(account, KEY, number);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
