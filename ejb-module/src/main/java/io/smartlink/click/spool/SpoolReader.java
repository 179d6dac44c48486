package io.smartlink.click.spool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Reads one segment after another in the order of their slots, and gets past slots whose writer has died. In a segment
 * of an earlier process such a slot is passed at once. In a living segment its writer may only be slow: everything that
 * was reserved up to the moment when the gap was first seen gets some time; what is still missing then is passed and
 * counted as lost. For one thread.
 */
final class SpoolReader {
    /** How long a writer may take from its reservation to its commit; longer than any pause of the garbage collector. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(SpoolReader.class.getName());

    private final LongSupplier nanoTime;
    private final LongAdder lost = new LongAdder();
    private volatile SpoolSegment segment;
    private volatile int offset;
    private boolean gapSeen;
    private int gapEnd;
    private long gapSince;

    SpoolReader(SpoolSegment first, int offset, LongSupplier nanoTime) {
        this.segment = first;
        this.offset = offset;
        this.nanoTime = nanoTime;
    }

    /** Visits from here to the end of what is committed in this segment or to a limit; moves on behind them. */
    List<SpooledVisit> read(int max, int maxBytes) {
        List<SpooledVisit> visits = new ArrayList<>();
        int end = segment.reserved();
        int limit = maxBytes < end - offset ? offset + maxBytes : end;
        while (visits.size() < max && offset < limit) {
            byte[] content = segment.slotAt(offset);
            if (content != null) {
                offset += SpoolSegment.slotBytes(content.length);
                gapSeen = false;
                add(visits, content);
            } else if (!isGapPassed(end)) {
                break;
            }
        }
        return visits;
    }

    /** The visits of a stretch of this segment, as they were read before; moves on to its end. */
    List<SpooledVisit> readAgain(int end) {
        List<SpooledVisit> visits = new ArrayList<>();
        offset = segment.nextSlot(offset, end);
        while (offset < end) {
            byte[] content = segment.slotAt(offset);
            add(visits, content);
            offset = segment.nextSlot(offset + SpoolSegment.slotBytes(content.length), end);
        }
        return visits;
    }

    /** Reads again from an earlier place in the same segment. */
    void goBack(int earlier) {
        offset = earlier;
    }

    private void add(List<SpooledVisit> visits, byte[] content) {
        try {
            visits.add(VisitCodec.decode(content));
        } catch (IllegalArgumentException e) {
            lost.increment();
            LOG.log(System.Logger.Level.WARNING, "A visit in the spool cannot be read: " + e.getMessage());
        }
    }

    private boolean isGapPassed(int end) {
        if (segment.isLiving() && isTooEarly(end)) {
            return false;
        }
        int limit = segment.isLiving() ? Math.min(gapEnd, end) : end;
        offset = segment.nextSlot(offset + SpoolSegment.ALIGNMENT, limit);
        segment.leaveSlotBehind();
        gapSeen = false;
        lost.increment();
        return true;
    }

    private boolean isTooEarly(int end) {
        if (!gapSeen) {
            gapSeen = true;
            gapEnd = end;
            gapSince = nanoTime.getAsLong();
        }
        return nanoTime.getAsLong() - gapSince < PATIENCE.toNanos();
    }

    /** Goes on to the next segment if this one is read to its end and there is one. */
    boolean moveOn() {
        SpoolSegment next = segment.next();
        if (next == null || !segment.isFull() || offset < segment.reserved()) {
            return false;
        }
        segment = next;
        offset = SpoolSegment.FIRST_SLOT;
        return true;
    }

    SpoolSegment segment() {
        return segment;
    }

    int offset() {
        return offset;
    }

    /** Slots that could not be read since the start. */
    long lost() {
        return lost.sum();
    }

    /** Bytes that wait to be read; exact when nothing is written at the same time. */
    long waitingBytes() {
        SpoolSegment at = segment;
        long waiting = Math.max(0, at.reserved() - offset);
        for (at = at.next(); at != null; at = at.next()) {
            waiting += at.reserved() - SpoolSegment.FIRST_SLOT;
        }
        return waiting;
    }
}
