package io.smartlink.click.spool;

import io.smartlink.click.spool.SpoolMark.Place;
import io.smartlink.click.spool.SpoolMark.State;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reading end of the spool: gives out one batch at a time, remembers on the disk which one, and wipes what was sent.
 *
 * <p>Before a batch is given out, its visits, its id and its extent are on the disk. After a crash the same extent comes
 * again under the same id, so that the store can refuse what it has already. Only what a mark on the disk has passed is
 * wiped; the mark of one batch is written together with the beginning of the next, or as soon as there is nothing to do.
 * For one thread.
 */
public final class SpoolOutlet {
    private static final System.Logger LOG = System.getLogger(SpoolOutlet.class.getName());

    private final SegmentPool pool;
    private final SpoolMark mark;
    private final SpoolReader reader;
    private SpoolSegment wiping;
    private int wipedTo;
    private @Nullable SpoolBatch underWay;

    SpoolOutlet(SegmentPool pool, SpoolMark mark, SpoolSegment first) {
        State state = mark.state();
        boolean inFirst = first.sequence() == state.place().segment();
        this.pool = pool;
        this.mark = mark;
        this.wiping = first;
        this.wipedTo = inFirst ? state.place().offset() : SpoolSegment.FIRST_SLOT;
        this.reader = new SpoolReader(first, wipedTo, System::nanoTime);
        this.underWay = inFirst ? interrupted(state) : null;
    }

    private @Nullable SpoolBatch interrupted(State state) {
        UUID id = state.batch();
        if (id == null) {
            return null;
        }
        List<SpooledVisit> visits = reader.readAgain(state.end());
        LOG.log(System.Logger.Level.INFO, "A batch was under way when the process ended; it is sent again: " + id);
        return visits.isEmpty() ? null : new SpoolBatch(id, visits, true);
    }

    /**
     * The next batch, the same until {@link #passed} is called; empty if no visit waits.
     *
     * @param maxBytes of the spool; the visit that reaches them is the last
     */
    public Optional<SpoolBatch> next(int maxVisits, int maxBytes) {
        if (underWay == null) {
            underWay = begin(maxVisits, maxBytes);
        }
        return Optional.ofNullable(underWay);
    }

    /** Says that the batch has reached the queue, or that nobody wants it. */
    public void passed() {
        underWay = null;
    }

    private @Nullable SpoolBatch begin(int maxVisits, int maxBytes) {
        Place start = place();
        List<SpooledVisit> visits = reader.read(maxVisits, maxBytes);
        while (visits.isEmpty() && reader.moveOn()) {
            start = place();
            visits = reader.read(maxVisits, maxBytes);
        }
        if (visits.isEmpty()) {
            settle();
            return null;
        }
        SpoolBatch batch = new SpoolBatch(
                UUID.randomUUID(), visits, visits.size() == maxVisits || reader.offset() - start.offset() >= maxBytes);
        remember(batch, start);
        wipeUpTo(start);
        return batch;
    }

    private void remember(SpoolBatch batch, Place start) {
        try {
            reader.segment().force(start.offset(), reader.offset());
            mark.write(new State(start, batch.id(), reader.offset()));
        } catch (RuntimeException e) {
            reader.goBack(start.offset());
            throw e; // the disk refuses; the same visits are read again
        }
    }

    private void settle() {
        State settled = State.at(place());
        if (!settled.equals(mark.state())) {
            mark.write(settled);
            wipeUpTo(settled.place());
        }
    }

    private void wipeUpTo(Place place) {
        while (wiping.sequence() != place.segment()) {
            wiping.wipe(wipedTo, wiping.reserved());
            SpoolSegment done = wiping;
            wiping = Objects.requireNonNull(done.next());
            wipedTo = SpoolSegment.FIRST_SLOT;
            pool.takeBack(done);
        }
        wiping.wipe(wipedTo, place.offset());
        wipedTo = place.offset();
    }

    private Place place() {
        return new Place(reader.segment().sequence(), reader.offset());
    }

    /** Slots that could not be read since the start. */
    public long lost() {
        return reader.lost();
    }

    /** Bytes that wait to be sent. */
    public long waitingBytes() {
        return reader.waitingBytes();
    }
}
