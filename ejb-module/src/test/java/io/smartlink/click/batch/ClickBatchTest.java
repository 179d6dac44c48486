package io.smartlink.click.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smartlink.click.enrich.QueuedVisit;
import io.smartlink.click.origin.Origin;
import io.smartlink.click.spool.Visits;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Location;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClickBatchTest {
    private static final UUID ID = new UUID(1, 2);
    private static final QueuedVisit VISIT = new QueuedVisit(
            Visits.AT,
            Long.MAX_VALUE,
            -1,
            0,
            6,
            true,
            true,
            true,
            new Origin(-5L, new Location("GB", "GB-ENG", "Boxford")),
            "agent é\ud83d\ude00",
            null,
            "",
            "prefetch",
            "a=b\u0000",
            new Selection("iPhones", "A", "garlic press", "note"),
            new Utm("mail", null, "spring", null, null),
            "/nothing here");
    private static final QueuedVisit BARE = new QueuedVisit(
            0,
            0,
            0,
            0,
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
            null);

    @Test
    void reads_back_what_it_wrote() {
        ClickBatch batch = new ClickBatch(ID, List.of(VISIT, BARE));

        assertThat(ClickBatch.parse(batch.encode())).isEqualTo(batch);
    }

    @Test
    void writes_the_same_bytes_each_time() {
        ClickBatch batch = new ClickBatch(ID, List.of(VISIT, BARE));

        assertThat(batch.encode()).isEqualTo(batch.encode());
    }

    @Test
    void holds_1_to_500_visits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClickBatch(ID, List.of()));
        assertThat(ClickBatch.parse(new ClickBatch(ID, Collections.nCopies(500, VISIT)).encode())
                        .visits())
                .hasSize(500);
        assertThatIllegalArgumentException().isThrownBy(() -> new ClickBatch(ID, Collections.nCopies(501, VISIT)));
    }

    @Test
    void refuses_every_message_that_ends_early() {
        byte[] whole = new ClickBatch(ID, List.of(VISIT, BARE)).encode();

        for (int cut = 0; cut < whole.length; cut++) {
            byte[] part = Arrays.copyOf(whole, cut);
            assertThatIllegalArgumentException().as("%d bytes", cut).isThrownBy(() -> ClickBatch.parse(part));
        }
    }

    @Test
    void refuses_a_message_that_goes_on() {
        byte[] whole = new ClickBatch(ID, List.of(VISIT)).encode();

        assertThatIllegalArgumentException().isThrownBy(() -> ClickBatch.parse(Arrays.copyOf(whole, whole.length + 1)));
    }

    @Test
    void refuses_another_version() {
        byte[] message = new ClickBatch(ID, List.of(VISIT)).encode();
        message[0] = 5;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickBatch.parse(message))
                .withMessageContaining("version 5");
    }

    @Test
    void answers_hostile_bytes_with_a_batch_or_a_refusal_and_nothing_else() {
        Random random = new Random(4);
        byte[] whole = new ClickBatch(ID, List.of(VISIT, BARE)).encode();

        for (int i = 0; i < 20_000; i++) {
            byte[] message = whole.clone();
            for (int spoilt = 0; spoilt < 3; spoilt++) {
                message[random.nextInt(message.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(ClickBatch.parse(message).visits()).isNotEmpty();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("atch");
            }
        }
    }

    @Test
    void reads_what_was_on_its_way_before_links_could_choose() {
        ByteBuffer old = ByteBuffer.allocate(200);
        old.put((byte) 1).putLong(1).putLong(2).putShort((short) 1);
        old.putLong(5)
                .putLong(6)
                .putLong(7)
                .putLong(8)
                .put((byte) 1)
                .put((byte) 1)
                .putLong(9);
        for (String text : List.of("agent", "ref", "de", "", "q=1")) {
            old.putShort((short) text.length()).put(text.getBytes(StandardCharsets.UTF_8));
        }

        ClickBatch read = ClickBatch.parse(Arrays.copyOf(old.array(), old.position()));

        assertThat(read.visits())
                .containsExactly(new QueuedVisit(
                        5,
                        6,
                        7,
                        8,
                        1,
                        false,
                        false,
                        false,
                        new Origin(9L, Location.UNKNOWN),
                        "agent",
                        "ref",
                        "de",
                        "",
                        "q=1",
                        Selection.NONE,
                        Utm.NONE,
                        null));
    }

    @Test
    void reads_what_was_on_its_way_before_visits_knew_where_they_came_from() {
        ByteBuffer old = ByteBuffer.allocate(200);
        old.put((byte) 2).putLong(1).putLong(2).putShort((short) 1);
        old.putLong(5)
                .putLong(6)
                .putLong(7)
                .putLong(8)
                .put((byte) 1)
                .put((byte) 1)
                .put((byte) 0)
                .putLong(0);
        for (String text : List.of("agent", "ref", "de", "", "q=1", "rule", "", "", "", "", "mail", "", "", "")) {
            old.putShort((short) text.length()).put(text.getBytes(StandardCharsets.UTF_8));
        }

        ClickBatch read = ClickBatch.parse(Arrays.copyOf(old.array(), old.position()));

        assertThat(read.visits())
                .containsExactly(new QueuedVisit(
                        5,
                        6,
                        7,
                        8,
                        1,
                        true,
                        false,
                        false,
                        Origin.UNKNOWN,
                        "agent",
                        "ref",
                        "de",
                        "",
                        "q=1",
                        new Selection("rule", "", "", ""),
                        new Utm("", "mail", "", "", ""),
                        null));
    }

    @Test
    void carries_what_visits_share_once() {
        int one = new ClickBatch(ID, List.of(VISIT)).encode().length;

        assertThat(new ClickBatch(ID, Collections.nCopies(500, VISIT)).encode().length)
                .isLessThan(one + 499 * 64);
    }
}
