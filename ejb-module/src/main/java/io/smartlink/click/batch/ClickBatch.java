package io.smartlink.click.batch;

import io.smartlink.click.enrich.QueuedVisit;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/**
 * What one message of the queue carries: visits that are stored together, or not at all.
 *
 * @param id the same whenever these visits are sent again
 * @param visits 1 to {@value #MAX_VISITS}
 */
public record ClickBatch(UUID id, List<QueuedVisit> visits) {
    /** About 50 kB at usual lengths: large enough for the disk's sake, small enough to repeat and for the broker's journal. */
    public static final int MAX_VISITS = 500;

    /** @throws IllegalArgumentException if there are no visits, or too many */
    public ClickBatch {
        visits = List.copyOf(visits);
        if (visits.isEmpty() || visits.size() > MAX_VISITS) {
            throw new IllegalArgumentException("A batch has 1 to " + MAX_VISITS + " visits, not " + visits.size());
        }
    }

    /** The message's bytes, see {@link BatchWriter}. */
    public byte[] encode() {
        return BatchWriter.write(this);
    }

    /**
     * Reads a message, also one that an earlier release wrote.
     *
     * @throws IllegalArgumentException if it is not one of ours
     */
    public static ClickBatch parse(byte[] message) {
        ByteBuffer in = ByteBuffer.wrap(message);
        try {
            byte version = in.get();
            UUID id = new UUID(in.getLong(), in.getLong());
            List<QueuedVisit> visits =
                    switch (version) {
                        case EarlierBatch.WITHOUT_CHOICE, EarlierBatch.WITHOUT_LOCATION ->
                            EarlierBatch.visits(in, version);
                        case BatchReader.WITHOUT_WIDGET, BatchWriter.VERSION -> BatchReader.visits(in, version);
                        default -> throw new IllegalArgumentException("Click batch of unknown version " + version);
                    };
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("Click batch goes on behind its visits: " + in.remaining());
            }
            return new ClickBatch(id, visits);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("Click batch ends early, at " + message.length, e);
        }
    }
}
