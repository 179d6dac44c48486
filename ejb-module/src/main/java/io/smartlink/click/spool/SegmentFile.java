package io.smartlink.click.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file of the spool and its header: magic, sequence number, secret. Sequence numbers give the order in which segments
 * were filled; a wiped file gets a new one, and a new secret, when it is used again.
 *
 * @param sequence greater than that of every segment before
 * @param secret random number that slots are checked with
 */
record SegmentFile(Path path, MappedByteBuffer bytes, long sequence, long secret) {
    private static final long MAGIC = 0x314C_4F4F_5053_4C53L; // "SLSPOOL1"
    private static final int PAGE = 4096;

    /**
     * Makes a file whose blocks are on the disk and whose pages are in memory, so that writing to it makes no system
     * call and cannot fail for want of room.
     */
    static SegmentFile create(Path path, int size, long sequence, long secret) throws IOException {
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer zeroes = ByteBuffer.allocate(64 << 10);
            for (long at = 0; at < size; at += zeroes.capacity()) {
                channel.write(zeroes.clear().limit((int) Math.min(zeroes.capacity(), size - at)), at);
            }
            MappedByteBuffer bytes = map(channel, size);
            for (int at = 0; at < size; at += PAGE) {
                bytes.put(at, (byte) 0);
            }
            return new SegmentFile(path, bytes, sequence, secret).withHeader();
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Opens what an earlier process has left; empty if it died before the header was written. */
    static Optional<SegmentFile> open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.size() < SpoolSegment.FIRST_SLOT || channel.size() > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            MappedByteBuffer bytes = map(channel, channel.size());
            return bytes.getLong(0) == MAGIC
                    ? Optional.of(new SegmentFile(path, bytes, bytes.getLong(8), bytes.getLong(16)))
                    : Optional.empty();
        }
    }

    /** The same file, wiped before, as a new segment. */
    SegmentFile reused(long newSequence, long newSecret) {
        return new SegmentFile(path, bytes, newSequence, newSecret).withHeader();
    }

    /** The same file, cut behind the last slot. */
    SegmentFile cutAt(int size) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.truncate(size);
            return new SegmentFile(path, map(channel, size), sequence, secret);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    int size() {
        return bytes.capacity();
    }

    private SegmentFile withHeader() {
        bytes.putLong(8, sequence);
        bytes.putLong(16, secret);
        bytes.putLong(0, MAGIC);
        bytes.force(0, SpoolSegment.FIRST_SLOT);
        return this;
    }

    private static MappedByteBuffer map(FileChannel channel, long size) throws IOException {
        MappedByteBuffer bytes = channel.map(MapMode.READ_WRITE, 0, size);
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return bytes;
    }
}
