package io.smartlink.launcher;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * The whole data directory in one file, made while nothing runs: database, broker's journal and spool are then of the
 * same instant. What every start makes anew stays out.
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

    /** @throws StartException when Smartlink runs, or there is nothing to keep */
    void write(Path file) throws IOException {
        if (!Files.isDirectory(root)) {
            throw StartException.wrongSetting("There is no data in SMARTLINK_DATA_DIR: " + root);
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

    /** @throws StartException when the data directory is not empty */
    void restore(Path file) throws IOException {
        if (Files.isDirectory(root) && !isEmpty(root)) {
            throw StartException.wrongSetting("SMARTLINK_DATA_DIR is not empty, move it away first: " + root);
        }
        try (DataDirectory held = DataDirectory.open(root);
                InputStream in = Files.newInputStream(file);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new GzipCompressorInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, inside(held.root(), entry.getName()));
            }
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private static Path inside(Path root, String name) {
        Path path = root.resolve(name).normalize();
        if (!path.startsWith(root)) {
            throw StartException.wrongSetting("This is no backup of Smartlink, it holds " + name);
        }
        return path;
    }

    private static void extract(InputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else {
            Files.copy(tar, path);
        }
        Files.setPosixFilePermissions(path, FileMode.permissions(entry.getMode()));
    }
}
