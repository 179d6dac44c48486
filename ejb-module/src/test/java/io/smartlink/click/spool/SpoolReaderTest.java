package io.smartlink.click.spool;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.choice.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a reader gets past slots whose writer has died between reserving and committing. */
class SpoolReaderTest {
    @TempDir
    Path directory;

    private final byte[] content = new byte[VisitCodec.MAX_BYTES];
    private long now;
    private SegmentFile file;
    private SpoolSegment segment;
    private SpoolReader reader;

    @BeforeEach
    void open() throws IOException {
        file = SegmentFile.create(directory.resolve("a"), 64 << 10, 1, 42);
        segment = SpoolSegment.open(file);
        reader = new SpoolReader(segment, SpoolSegment.FIRST_SLOT, () -> now);
    }

    @Test
    void waits_for_a_slow_writer_and_reads_on_in_order() {
        append(1);
        int slow = reserve(2);
        append(3);

        assertThat(read()).containsExactly(1);
        now += SpoolReader.PATIENCE.toNanos() - 1;
        assertThat(read()).isEmpty();
        commit(slow, 2);
        assertThat(read()).containsExactly(2, 3);
        assertThat(reader.lost()).isZero();
        assertThat(segment.isQuiet()).isTrue();
    }

    @Test
    void passes_a_dead_writer_after_its_time() {
        append(1);
        reserve(2);
        append(3);

        assertThat(read()).containsExactly(1);
        now += SpoolReader.PATIENCE.toNanos();
        assertThat(read()).containsExactly(3);
        assertThat(reader.lost()).isEqualTo(1);
        assertThat(segment.isQuiet()).isFalse();
    }

    @Test
    void gives_a_writer_that_came_behind_the_gap_its_own_time() {
        reserve(1);
        read();
        now += SpoolReader.PATIENCE.toNanos() / 2;
        int late = reserve(2);
        append(3);

        now += SpoolReader.PATIENCE.toNanos() / 2;
        assertThat(read()).isEmpty();
        commit(late, 2);
        assertThat(read()).containsExactly(2, 3);
        assertThat(reader.lost()).isEqualTo(1);
    }

    @Test
    void passes_a_gap_at_the_end_of_everything() {
        reserve(1);
        read();
        now += SpoolReader.PATIENCE.toNanos();

        assertThat(read()).isEmpty();
        append(2);
        assertThat(read()).containsExactly(2);
        assertThat(reader.lost()).isEqualTo(1);
    }

    @Test
    void passes_gaps_of_a_dead_process_at_once() throws IOException {
        append(1);
        reserve(2);
        append(3);
        reserve(4);

        SpoolReader next = afterCrash();

        assertThat(next.read(10, Integer.MAX_VALUE)).extracting(Visits::number).containsExactly(1, 3);
    }

    @Test
    void passes_a_slot_whose_bytes_were_spoilt() throws IOException {
        append(1);
        int spoilt = append(2);
        append(3);
        file.bytes().put(spoilt + 20, (byte) ~file.bytes().get(spoilt + 20));

        SpoolReader next = afterCrash();

        assertThat(next.read(10, Integer.MAX_VALUE)).extracting(Visits::number).containsExactly(1, 3);
        assertThat(next.lost()).isEqualTo(1);
    }

    @Test
    void is_not_fooled_by_content_that_looks_like_a_slot() throws IOException {
        append(1);
        int forged = append(2);
        byte[] slot = new byte[256];
        file.bytes().get(forged, slot);
        int dead = segment.reserve(512);
        file.bytes().put(dead + 64, slot);
        append(3);

        SpoolReader next = afterCrash();

        assertThat(next.read(10, Integer.MAX_VALUE)).extracting(Visits::number).containsExactly(1, 2, 3);
    }

    @Test
    void finds_nothing_of_the_past_in_a_file_that_is_used_again() {
        append(1);

        SpoolSegment reused = SpoolSegment.sealed(file.reused(2, 43));

        assertThat(new SpoolReader(reused, SpoolSegment.FIRST_SLOT, () -> now).read(10, Integer.MAX_VALUE))
                .isEmpty();
    }

    private SpoolReader afterCrash() throws IOException {
        int end = SpoolSegment.sealed(file).lastEnd(SpoolSegment.FIRST_SLOT);
        return new SpoolReader(SpoolSegment.sealed(file.cutAt(end)), SpoolSegment.FIRST_SLOT, () -> now);
    }

    private List<Integer> read() {
        return reader.read(10, Integer.MAX_VALUE).stream().map(Visits::number).toList();
    }

    private int append(int number) {
        int offset = reserve(number);
        commit(offset, number);
        return offset;
    }

    private int reserve(int number) {
        return segment.reserve(SpoolSegment.slotBytes(encode(number)));
    }

    private void commit(int offset, int number) {
        int length = encode(number);
        segment.commit(offset, content, length, SpoolSegment.checksum(content, length));
    }

    private int encode(int number) {
        return VisitCodec.encode(
                content, Visits.visit(number), Visits.DOMAIN, Visits.link(), Outcome.FOLLOWED, Selection.NONE);
    }
}
