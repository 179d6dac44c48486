package io.smartlink.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * The whole data directory in one file, made while nothing runs: database, broker's journal and spool are then of the
 * same instant. What every start makes anew stays out. {@link Restore} is the way back.
 */
final class Backup {

    private static final Pattern LEFT_OUT = Pattern.compile(
            "(log|launcher\\.lock|postgresql/\\d[^/]*|server/(osgi-cache|generated|applications|logs|lib|init-info|docroot))(/.*)?");

    private final Path root;

    private Backup(Path root) {
        this.root = root;
    }

    static Backup of(Settings settings) {
        return new Backup(settings.path(Setting.DATA_DIR));
    }

    /** @throws StartException when Smartlink runs, there is nothing to keep, or the file would stand within what it keeps */
    void write(Path file) throws IOException {
        if (!Files.isDirectory(root)) {
            throw StartException.wrongSetting("There is no data in SMARTLINK_DATA_DIR: " + root);
        }
        if (file.toAbsolutePath().normalize().startsWith(root.toAbsolutePath().normalize())) {
            throw StartException.wrongSetting("A backup stands outside of the data directory: " + file);
        }
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (DataDirectory held = DataDirectory.open(root)) {
            requireStopped(held);
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(draft);
                    TarArchiveOutputStream tar =
                            new TarArchiveOutputStream(new GzipCompressorOutputStream(new BufferedOutputStream(out)))) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
                addAll(tar);
            }
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The lock is free after a kill of the launcher too, while what it had started still runs. */
    private void requireStopped(DataDirectory data) throws IOException {
        boolean running =
                new Postmaster(data.postgresql().resolve("data")).findRunning().isPresent()
                        || new ProcessRecord(data.server().resolve("server.pid"))
                                .findRunning()
                                .isPresent();
        if (running) {
            throw StartException.wrongSetting("A part of an earlier start still runs on " + root
                    + ": start and stop Smartlink once, then try again");
        }
    }

    private void addAll(TarArchiveOutputStream tar) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(path -> !path.equals(root)).toList()) {
                String name = root.relativize(path).toString();
                if (!LEFT_OUT.matcher(name).matches()) {
                    add(tar, path, name);
                }
            }
        }
    }

    private static void add(TarArchiveOutputStream tar, Path path, String name) throws IOException {
        boolean link = Files.isSymbolicLink(path);
        TarArchiveEntry entry =
                link ? new TarArchiveEntry(name, TarArchiveEntry.LF_SYMLINK) : new TarArchiveEntry(path.toFile(), name);
        if (link) {
            entry.setLinkName(Files.readSymbolicLink(path).toString());
        } else {
            entry.setMode(FileMode.of(path));
        }
        tar.putArchiveEntry(entry);
        if (!link && Files.isRegularFile(path)) {
            Files.copy(path, tar);
        }
        tar.closeArchiveEntry();
    }
}
