package io.smartlink.click.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The files of the spool, never more of them than the settings allow. Files that were read to their end are wiped and
 * used again while the process lives: deleting a mapped file gives its disk back only when the garbage collector comes
 * by, and a busy node would fill the disk until then. What is left over at a start is deleted when it was read.
 */
final class SegmentPool implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SegmentPool.class.getName());
    private static final String SUFFIX = ".segment";

    private final SpoolSettings settings;
    private final FileChannel lockFile;
    private final SecureRandom secrets = new SecureRandom();
    private final ConcurrentLinkedQueue<SegmentFile> spare = new ConcurrentLinkedQueue<>();
    private final AtomicLong totalBytes = new AtomicLong();
    private long lastSequence;

    private SegmentPool(SpoolSettings settings, FileChannel lockFile) {
        this.settings = settings;
        this.lockFile = lockFile;
    }

    /**
     * Takes the directory into possession and makes it if it is missing.
     *
     * @throws IllegalStateException if a living process has it
     */
    static SegmentPool open(SpoolSettings settings) throws IOException {
        Files.createDirectories(settings.directory());
        Path path = settings.directory().resolve("lock");
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lockOf(channel) == null) {
            channel.close();
            throw new IllegalStateException("Another process uses the spool in " + settings.directory());
        }
        return new SegmentPool(settings, channel);
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    /**
     * What an earlier process has left and the mark has not passed, in the order of its writing, each cut behind its last
     * slot. The rest is deleted.
     */
    List<SpoolSegment> leftovers(SpoolMark.Place mark) throws IOException {
        List<SegmentFile> files = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(settings.directory(), "*" + SUFFIX)) {
            for (Path path : paths) {
                Optional<SegmentFile> file = SegmentFile.open(path);
                file.ifPresent(files::add);
                if (file.isEmpty()) {
                    Files.delete(path); // it had not been taken into use
                }
            }
        }
        files.sort(Comparator.comparingLong(SegmentFile::sequence));
        lastSequence = mark.segment();
        List<SpoolSegment> segments = new ArrayList<>();
        for (SegmentFile file : files) {
            lastSequence = Math.max(lastSequence, file.sequence());
            unread(file, mark).ifPresent(segments::add);
        }
        return segments;
    }

    private Optional<SpoolSegment> unread(SegmentFile file, SpoolMark.Place mark) throws IOException {
        int from = file.sequence() == mark.segment() ? mark.offset() : SpoolSegment.FIRST_SLOT;
        int end =
                file.sequence() < mark.segment() ? 0 : SpoolSegment.sealed(file).lastEnd(from);
        if (end <= from) {
            file.delete();
            return Optional.empty();
        }
        totalBytes.addAndGet(end);
        return Optional.of(SpoolSegment.sealed(file.cutAt(end)));
    }

    /** A segment to write to: a wiped one, else a new one, or none if the room is used up. */
    Optional<SpoolSegment> next() throws IOException {
        SegmentFile wiped = spare.poll();
        if (wiped != null) {
            return Optional.of(SpoolSegment.open(wiped.reused(++lastSequence, secrets.nextLong())));
        }
        if (totalBytes.get() + settings.segmentBytes() > settings.maxBytes()) {
            return Optional.empty();
        }
        Path path = settings.directory().resolve(String.format("%012d%s", ++lastSequence, SUFFIX));
        SegmentFile file = SegmentFile.create(path, settings.segmentBytes(), lastSequence, secrets.nextLong());
        totalBytes.addAndGet(file.size());
        return Optional.of(SpoolSegment.open(file));
    }

    /** Takes back a segment that was read and wiped to its end. */
    void takeBack(SpoolSegment segment) {
        SegmentFile file = segment.file();
        if (segment.isLiving() && segment.isQuiet()) {
            spare.add(file);
            return;
        }
        try {
            file.delete();
            totalBytes.addAndGet(-file.size());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot delete " + file.path() + "; its room stays taken", e);
        }
    }

    /** Gives the directory free for another process. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
