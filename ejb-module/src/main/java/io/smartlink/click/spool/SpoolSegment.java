package io.smartlink.click.spool;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One mapped file of the spool, as a row of slots in the order of their reservation.
 *
 * <p>A slot begins at a multiple of 64 bytes with one word: checksum, magic and length. Writers reserve room by one
 * atomic addition, put their bytes, and publish the word last with release semantics; a reader that sees the word sees
 * the bytes. A writer that dies in between leaves a slot without a word. Its length is unknown, so readers look for the
 * next valid word at the following multiples of 64. What a visitor sent may look like a slot; therefore the checksum
 * is mixed with a secret of the segment and with the slot's place.
 */
final class SpoolSegment {
    /** What {@link #reserve} answers when there is no room left. */
    static final int FULL = -1;

    /** Slots begin at multiples of this: a cache line. */
    static final int ALIGNMENT = 64;

    /** Where the first slot begins, behind the header of the file. */
    static final int FIRST_SLOT = 64;

    private static final int WORD = Long.BYTES;
    private static final long MAGIC = 0x51C7;
    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] ZEROES = new byte[64 << 10];

    private final SegmentFile file;
    private final MappedByteBuffer bytes;
    private final int capacity;
    private final boolean living;
    private final AtomicInteger tail;
    private volatile int end;
    private volatile @Nullable SpoolSegment next;
    private volatile boolean quiet = true;

    private SpoolSegment(SegmentFile file, boolean living, int tail) {
        this.file = file;
        this.bytes = file.bytes();
        this.capacity = file.size() & -ALIGNMENT;
        this.living = living;
        this.tail = new AtomicInteger(tail);
        this.end = capacity;
    }

    /** A segment that takes visits in. */
    static SpoolSegment open(SegmentFile file) {
        return new SpoolSegment(file, true, FIRST_SLOT);
    }

    /** A segment that an earlier process has written. */
    static SpoolSegment sealed(SegmentFile file) {
        return new SpoolSegment(file, false, file.size());
    }

    /** What a slot with so many bytes of content takes up. */
    static int slotBytes(int length) {
        return WORD + length + ALIGNMENT - 1 & -ALIGNMENT;
    }

    /**
     * Takes room for a slot; no two callers get the same.
     *
     * @return where the slot begins, or {@link #FULL}
     */
    int reserve(int slotBytes) {
        if (tail.get() >= capacity) {
            return FULL; // looked at first, so that the tail cannot run round while the spool is full
        }
        int offset = tail.getAndAdd(slotBytes);
        if (offset + slotBytes <= capacity) {
            return offset;
        }
        if (offset < capacity) {
            end = offset; // the one reservation that crosses the border tells readers where the slots end
        }
        return FULL;
    }

    /** Fills a reserved slot and publishes it. */
    void commit(int offset, byte[] content, int length, int checksum) {
        bytes.put(offset + WORD, content, 0, length);
        LONG.setRelease(bytes, offset, word(offset, length, checksum));
    }

    /** The content of the slot that begins there, or null if no valid slot does. */
    byte @Nullable [] slotAt(int offset) {
        long word = (long) LONG.getAcquire(bytes, offset);
        int length = (int) (word & 0xFFFF);
        if ((word >>> 16 & 0xFFFF) != MAGIC || length > capacity - offset - WORD) {
            return null;
        }
        byte[] content = new byte[length];
        bytes.get(offset + WORD, content);
        return word(offset, length, checksum(content, length)) == word ? content : null;
    }

    /** The first valid slot in a range, or its end if there is none. */
    int nextSlot(int from, int until) {
        int offset = from;
        while (offset < until && slotAt(offset) == null) {
            offset += ALIGNMENT;
        }
        return Math.min(offset, until);
    }

    /** Where the last valid slot ends that begins at or behind a place; that place if there is none. */
    int lastEnd(int from) {
        int last = from;
        int offset = nextSlot(from, capacity);
        while (offset < capacity) {
            last = offset + slotBytes((int) ((long) LONG.getAcquire(bytes, offset) & 0xFFFF));
            offset = nextSlot(last, capacity);
        }
        return Math.min(last, capacity);
    }

    /** The place before which all room was reserved; behind it there is nothing to read yet. */
    int reserved() {
        return Math.min(tail.get(), end);
    }

    /** Whether nothing is ever added any more. */
    boolean isFull() {
        return tail.get() >= capacity;
    }

    /** Whether writers of this process may still be at work in it. */
    boolean isLiving() {
        return living;
    }

    /** Notes that a reader went on before a writer of this process was ready. */
    void leaveSlotBehind() {
        quiet = false;
    }

    /** Whether no writer can still be at work here once it was read to its end. */
    boolean isQuiet() {
        return quiet;
    }

    /** The segment that was begun when this one was full. */
    @Nullable
    SpoolSegment next() {
        return next;
    }

    void continueWith(SpoolSegment segment) {
        next = segment;
    }

    SegmentFile file() {
        return file;
    }

    long sequence() {
        return file.sequence();
    }

    /** Writes a range through to the disk. */
    void force(int from, int until) {
        if (until > from) {
            bytes.force(from, until - from);
        }
    }

    /** Overwrites a range with zeroes. */
    void wipe(int from, int until) {
        for (int at = from; at < until; at += ZEROES.length) {
            bytes.put(at, ZEROES, 0, Math.min(ZEROES.length, until - at));
        }
    }

    /** The checksum of a slot's content, to be made before room is reserved for it. */
    static int checksum(byte[] content, int length) {
        CRC32C crc = new CRC32C();
        crc.update(content, 0, length);
        return (int) crc.getValue();
    }

    private long word(int offset, int length, int checksum) {
        long place = (file.secret() + offset * 0x9E3779B97F4A7C15L + length) * 0xD1342543DE82EF95L;
        return (checksum ^ place >>> 32) << 32 | MAGIC << 16 | length;
    }
}
