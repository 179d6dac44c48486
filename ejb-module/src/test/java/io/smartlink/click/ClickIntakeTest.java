package io.smartlink.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.click.batch.ClickBatch;
import io.smartlink.click.enrich.ClickEnricher;
import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.click.enrich.QueuedVisit;
import io.smartlink.click.origin.Origin;
import io.smartlink.click.store.VisitStore;
import io.smartlink.link.rule.Utm;
import io.smartlink.platform.DatabaseException;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Channels;
import io.smartlink.visit.Crawlers;
import io.smartlink.visit.Programs;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClickIntakeTest {
    private static final UUID ID = new UUID(1, 2);
    private static final byte[] MESSAGE = new ClickBatch(
                    ID,
                    Collections.nCopies(
                            3,
                            new QueuedVisit(
                                    1,
                                    1,
                                    1,
                                    1,
                                    1,
                                    false,
                                    false,
                                    false,
                                    Origin.UNKNOWN,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    Selection.NONE,
                                    Utm.NONE,
                                    null)))
            .encode();

    private final FakeStore store = new FakeStore();
    private final StoreGate gate = new StoreGate(() -> false);
    private final ClickIntake intake = new ClickIntake(
            new ClickEnricher(new Programs(new Crawlers(List.of())), new Channels(Map.of())), store, gate);

    @Test
    void stores_a_batch() {
        intake.take(MESSAGE);

        assertThat(store.stored).containsExactly(ID);
        assertThat(intake.stored()).isEqualTo(3);
    }

    @Test
    void counts_a_repeat_and_is_content() {
        intake.take(MESSAGE);
        intake.take(MESSAGE);

        assertThat(intake.stored()).isEqualTo(3);
        assertThat(intake.repeatedBatches()).isEqualTo(1);
    }

    @Test
    void waits_for_a_database_that_is_away() {
        store.fails(new DatabaseException(new SQLException("gone", "08006")));
        store.fails(new IllegalStateException("wrapped", new SQLException("shutting down", "57P01")));

        intake.take(MESSAGE);

        assertThat(store.stored).containsExactly(ID);
        assertThat(gate.isOpen()).isTrue();
        assertThat(store.gateWasClosed).isTrue();
    }

    @Test
    void waits_after_a_failed_commit_that_does_not_say_why_if_the_store_does_not_answer() {
        store.fails(new IllegalStateException("commit failed"));
        store.isReachable = false;

        intake.take(MESSAGE);

        assertThat(store.stored).containsExactly(ID);
    }

    @Test
    void gives_back_what_the_store_refuses() {
        store.fails(new DatabaseException(new SQLException("duplicate key", "23505")));

        assertThatThrownBy(() -> intake.take(MESSAGE)).isInstanceOf(DatabaseException.class);
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void gives_back_what_it_cannot_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> intake.take(new byte[] {9}));
    }

    @Test
    void gives_back_what_waits_for_the_database_when_the_application_stops() {
        store.fails(new DatabaseException(new SQLException("gone", "08006")));
        intake.stop();

        assertThatIllegalStateException().isThrownBy(() -> intake.take(MESSAGE));
        assertThat(store.stored).isEmpty();
    }

    /** A store in memory that can be told to fail. */
    private final class FakeStore implements VisitStore {
        final List<UUID> stored = new ArrayList<>();
        final Deque<RuntimeException> failures = new ArrayDeque<>();
        boolean isReachable = true;
        boolean gateWasClosed;

        void fails(RuntimeException failure) {
            failures.add(failure);
        }

        @Override
        public boolean store(UUID batch, List<EnrichedVisit> visits) {
            gateWasClosed |= !gate.isOpen();
            if (!failures.isEmpty()) {
                throw failures.poll();
            }
            return !stored.contains(batch) && stored.add(batch);
        }

        @Override
        public boolean isReachable() {
            return isReachable;
        }
    }
}
