package io.smartlink.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.click.batch.ClickBatch;
import io.smartlink.click.enrich.QueuedVisit;
import io.smartlink.click.origin.Origins;
import io.smartlink.click.spool.ClickSpool;
import io.smartlink.click.spool.SpoolSettings;
import io.smartlink.click.spool.Visits;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.VisitRecorder;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Locations;
import io.smartlink.visit.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClickSenderTest {
    private final FakeQueue queue = new FakeQueue();
    private final AtomicBoolean storeAnswers = new AtomicBoolean();
    private final StoreGate gate = new StoreGate(storeAnswers::get);
    private boolean saltsAnswer = true;
    private ClickSpool spool;
    private ClickSender sender;

    @BeforeEach
    void open(@TempDir Path directory) throws IOException {
        spool = ClickSpool.open(new SpoolSettings(directory, 1 << 20, 2 << 20, Duration.ofMillis(50)));
        Origins origins = new Origins(
                day -> {
                    if (!saltsAnswer) {
                        throw new IllegalStateException("no database");
                    }
                    return Optional.of(new byte[] {1});
                },
                Locations.NONE);
        sender = new ClickSender(spool.outlet(), origins, queue, gate);
    }

    @AfterEach
    void close() throws IOException {
        spool.close();
    }

    @Test
    void sends_visits_with_a_hash_in_place_of_the_address() {
        Visits.record(spool, 1);

        sender.sendOne();

        QueuedVisit sent = queue.visits().get(0);
        assertThat(sent.rawQuery()).isEqualTo("n=1");
        assertThat(sent.origin().visitor()).isNotNull();
        assertThat(new String(queue.messages.get(0), StandardCharsets.ISO_8859_1))
                .doesNotContain("203.0.113.7");
        assertThat(sender.sent()).isEqualTo(1);
    }

    @Test
    void fills_batches_with_up_to_500_visits() {
        IntStream.range(0, 501).forEach(n -> Visits.record(spool, n));

        assertThat(sender.sendOne()).isTrue();
        assertThat(sender.sendOne()).isFalse();

        assertThat(queue.batches()).extracting(batch -> batch.visits().size()).containsExactly(500, 1);
    }

    @Test
    void sends_less_visits_together_the_longer_they_are() {
        Visit plain = Visits.visit(1);
        Visit longest = new Visit(
                plain.atMillis(),
                "GET",
                plain.host(),
                "/offer",
                "q".repeat(65_000),
                plain.address(),
                "a".repeat(65_000),
                "https://r.example/" + "r".repeat(65_000),
                "d".repeat(65_000),
                null,
                false,
                null);
        IntStream.range(0, 200)
                .forEach(n -> spool.record(longest, Visits.DOMAIN, Visits.link(), Outcome.FOLLOWED, Selection.NONE));

        assertThat(sender.sendOne()).isTrue();
        assertThat(sender.sendOne()).isTrue();
        assertThat(sender.sendOne()).isFalse();

        assertThat(queue.visits()).hasSize(200);
        assertThat(queue.batches()).extracting(batch -> batch.visits().size()).allMatch(visits -> visits < 100);
    }

    @Test
    void throws_rehearsals_away() {
        DomainSnapshot stage = new DomainSnapshot(VisitRecorder.REHEARSAL, "rehearsal.invalid", false);
        spool.record(Visits.visit(1), stage, Visits.link(), Outcome.FOLLOWED, Selection.NONE);
        sender.sendOne();
        Visits.record(spool, 2);
        sender.sendOne();

        assertThat(queue.visits()).extracting(QueuedVisit::rawQuery).containsExactly("n=2");
    }

    @Test
    void sends_the_same_message_again_when_nobody_knows_whether_it_arrived() {
        Visits.record(spool, 1);
        queue.losesAnswers = true;
        assertThatThrownBy(sender::sendOne).isInstanceOf(QueueUnavailableException.class);
        Visits.record(spool, 2);
        queue.losesAnswers = false;

        sender.sendOne();
        sender.sendOne();

        assertThat(queue.messages).hasSize(3);
        assertThat(queue.messages.get(1)).isEqualTo(queue.messages.get(0));
        assertThat(queue.batches().get(2).visits())
                .extracting(QueuedVisit::rawQuery)
                .containsExactly("n=2");
    }

    @Test
    void lets_visits_wait_while_the_salt_cannot_be_read() {
        Visits.record(spool, 1);
        saltsAnswer = false;
        assertThatThrownBy(sender::sendOne).isInstanceOf(IllegalStateException.class);
        assertThat(queue.messages).isEmpty();
        saltsAnswer = true;

        sender.sendOne();

        assertThat(queue.visits()).hasSize(1);
    }

    @Test
    void runs_until_it_is_stopped_and_waits_while_the_store_is_closed() throws InterruptedException {
        Thread thread = new Thread(sender);
        gate.close();
        thread.start();
        Visits.record(spool, 1);
        storeAnswers.set(true);
        Awaitility.await().until(() -> queue.visits().size() == 1);
        queue.isDown = true;
        Visits.record(spool, 2);
        Awaitility.await().until(() -> queue.refused > 1);
        queue.isDown = false;
        Awaitility.await().until(() -> queue.visits().size() == 2);

        sender.stop();
        thread.join(5000);

        assertThat(thread.isAlive()).isFalse();
    }

    /** A broker in memory that can be away, or take a message and lose the answer. */
    private static final class FakeQueue implements ClickQueue {
        final List<byte[]> messages = new ArrayList<>();
        volatile boolean isDown;
        volatile boolean losesAnswers;
        volatile int refused;

        @Override
        public synchronized void send(byte[] message) {
            if (isDown) {
                refused++;
                throw new QueueUnavailableException(new IOException("down"));
            }
            messages.add(message);
            if (losesAnswers) {
                throw new QueueUnavailableException(new IOException("timeout"));
            }
        }

        synchronized List<ClickBatch> batches() {
            return messages.stream().map(ClickBatch::parse).toList();
        }

        List<QueuedVisit> visits() {
            return batches().stream().flatMap(batch -> batch.visits().stream()).toList();
        }

        @Override
        public boolean isReachable() {
            return !isDown;
        }

        @Override
        public int waiting(int limit) {
            return messages.size();
        }

        @Override
        public int deadLetters(int limit) {
            return 0;
        }
    }
}
