package io.smartlink.click.spool;

import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.ItemSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.VisitRecorder;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Visit;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The visits of this node that are not at the queue yet, in memory-mapped files. Taking one in is a reservation by one
 * atomic addition, a copy and one ordered store: no lock, no system call, nearly no garbage.
 *
 * <p>A visit that was taken in survives the death of the process, because the page cache has it. A cut of the power takes
 * at most what came in within the force interval (50 ms unless set otherwise) and the time that the disk needs to write
 * it. When the room is used up, or the next segment is not ready, visits are dropped and counted; nobody ever waits.
 *
 * <p>{@link SpoolKeeper} prepares segments ahead and writes through, {@link SpoolOutlet} is the reading end.
 */
public final class ClickSpool implements VisitRecorder, AutoCloseable {
    private final ThreadLocal<byte[]> scratch = ThreadLocal.withInitial(() -> new byte[VisitCodec.MAX_BYTES]);
    private final LongAdder accepted = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final SpoolSettings settings;
    private final SegmentPool pool;
    private final SpoolOutlet outlet;
    private final AtomicReference<SpoolSegment> current;

    private ClickSpool(SpoolSettings settings, SegmentPool pool, SpoolMark mark) throws IOException {
        this.settings = settings;
        this.pool = pool;
        List<SpoolSegment> chain = pool.leftovers(mark.state().place());
        for (int i = 1; i < chain.size(); i++) {
            chain.get(i - 1).continueWith(chain.get(i));
        }
        // Leftovers are full, so the first visit goes on to the segment that is prepared behind them.
        SpoolSegment last = chain.isEmpty() ? pool.next().orElseThrow() : chain.get(chain.size() - 1);
        this.current = new AtomicReference<>(last);
        this.outlet = new SpoolOutlet(pool, mark, chain.isEmpty() ? last : chain.get(0));
    }

    /**
     * Opens the spool and begins a new segment behind what an earlier process has left.
     *
     * @throws IllegalStateException if another process uses the directory
     */
    public static ClickSpool open(SpoolSettings settings) throws IOException {
        SegmentPool pool = SegmentPool.open(settings);
        try {
            ClickSpool spool = new ClickSpool(
                    settings, pool, SpoolMark.open(settings.directory().resolve("mark")));
            spool.prepareNext();
            return spool;
        } catch (IOException | RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    @Override
    public void record(
            Visit visit, DomainSnapshot domain, @Nullable ItemSnapshot item, Outcome outcome, Selection selection) {
        byte[] content = scratch.get();
        int length = VisitCodec.encode(content, visit, domain, item, outcome, selection);
        (append(content, length) ? accepted : dropped).increment();
    }

    private boolean append(byte[] content, int length) {
        int checksum = SpoolSegment.checksum(content, length);
        int slotBytes = SpoolSegment.slotBytes(length);
        SpoolSegment segment = current.get();
        while (segment != null) {
            int offset = segment.reserve(slotBytes);
            if (offset != SpoolSegment.FULL) {
                segment.commit(offset, content, length, checksum);
                return true;
            }
            SpoolSegment next = segment.next();
            if (next != null) {
                current.compareAndSet(segment, next);
            }
            segment = next;
        }
        return false;
    }

    /** Makes sure that a segment is ready for the time when the current one is full; does nothing if there is no room. */
    void prepareNext() throws IOException {
        SpoolSegment segment = current.get();
        if (segment.next() == null) {
            pool.next().ifPresent(segment::continueWith);
        }
    }

    /** The segment that takes visits in now. */
    SpoolSegment current() {
        return current.get();
    }

    /** The reading end. */
    public SpoolOutlet outlet() {
        return outlet;
    }

    public SpoolSettings settings() {
        return settings;
    }

    /** Visits taken in since the start. */
    public long accepted() {
        return accepted.sum();
    }

    /** Visits that found no room since the start. */
    public long dropped() {
        return dropped.sum();
    }

    /** Gives the directory free; visits that come after this are lost. */
    @Override
    public void close() throws IOException {
        pool.close();
    }
}
