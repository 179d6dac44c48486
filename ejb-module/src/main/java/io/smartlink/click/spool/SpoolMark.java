package io.smartlink.click.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The file that says how far the spool was read and which batch is on its way. Two records are written in turn, so that
 * one of them is whole at any instant; the whole one with the higher turn counts.
 */
final class SpoolMark {
    private static final int RECORD = 512; // a sector each
    private static final int LENGTH = 56;

    private final MappedByteBuffer bytes;
    private long turn;
    private State state;

    /**
     * A place in the spool.
     *
     * @param segment sequence number; 0 before the first segment
     * @param offset where the next slot begins
     */
    record Place(long segment, int offset) {
        static final Place BEGINNING = new Place(0, SpoolSegment.FIRST_SLOT);
    }

    /**
     * What the mark says.
     *
     * @param place everything before it is at the queue
     * @param batch id of the batch that begins there and may have reached the queue or not; null if there is none
     * @param end where that batch ends, in the same segment
     */
    record State(Place place, @Nullable UUID batch, int end) {
        static State at(Place place) {
            return new State(place, null, 0);
        }
    }

    private SpoolMark(MappedByteBuffer bytes) {
        this.bytes = bytes;
        this.state = State.at(Place.BEGINNING);
        for (int at = 0; at < 2 * RECORD; at += RECORD) {
            if (isWhole(at) && bytes.getLong(at + 8) > turn) {
                turn = bytes.getLong(at + 8);
                state = read(at);
            }
        }
    }

    /** Opens the mark, at the beginning of everything if there is none yet. */
    static SpoolMark open(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MappedByteBuffer bytes = channel.map(MapMode.READ_WRITE, 0, 2 * RECORD);
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            return new SpoolMark(bytes);
        }
    }

    State state() {
        return state;
    }

    /** Writes a new state; when this returns, it is on the disk. */
    void write(State newState) {
        turn++;
        int at = turn % 2 == 0 ? 0 : RECORD;
        UUID batch = newState.batch();
        bytes.putLong(at + 8, turn);
        bytes.putLong(at + 16, newState.place().segment());
        bytes.putInt(at + 24, newState.place().offset());
        bytes.putInt(at + 28, newState.end());
        bytes.putLong(at + 32, batch == null ? 0 : batch.getMostSignificantBits());
        bytes.putLong(at + 40, batch == null ? 0 : batch.getLeastSignificantBits());
        bytes.putLong(at + 48, batch == null ? 0 : 1);
        bytes.putLong(at, checksum(at));
        bytes.force();
        state = newState;
    }

    private State read(int at) {
        Place place = new Place(bytes.getLong(at + 16), bytes.getInt(at + 24));
        return bytes.getLong(at + 48) == 0
                ? State.at(place)
                : new State(place, new UUID(bytes.getLong(at + 32), bytes.getLong(at + 40)), bytes.getInt(at + 28));
    }

    private boolean isWhole(int at) {
        return bytes.getLong(at) == checksum(at);
    }

    /** The high bits make a record of zeroes no whole one. */
    private long checksum(int at) {
        CRC32C crc = new CRC32C();
        ByteBuffer content = bytes.slice(at + 8, LENGTH - 8);
        crc.update(content);
        return crc.getValue() | 0x4B52_414DL << 32; // "MARK"
    }
}
