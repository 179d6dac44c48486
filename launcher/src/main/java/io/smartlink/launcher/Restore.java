package io.smartlink.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Brings a {@link Backup} back into an empty data directory, whole or not at all: it is unpacked beside its place, read to
 * its checksum, and only then moved.
 */
final class Restore {

    private static final String DRAFT = "restore.new";
    private static final Set<String> NO_DATA = Set.of("launcher.lock", DRAFT);

    private final Path root;

    private Restore(Path root) {
        this.root = root;
    }

    static Restore to(Settings settings) {
        return new Restore(settings.path(Setting.DATA_DIR));
    }

    /** @throws StartException when the data directory is not empty, or the file cannot be read to its end */
    void read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw StartException.wrongSetting("There is no such file: " + file);
        }
        if (Files.isDirectory(root) && !data(root).isEmpty()) {
            throw StartException.wrongSetting("SMARTLINK_DATA_DIR is not empty, move it away first: " + root);
        }
        try (DataDirectory held = DataDirectory.open(root)) {
            FileTree draft = new FileTree(root.resolve(DRAFT));
            draft.delete();
            try {
                unpack(file, DataDirectory.createPrivate(draft.root()));
                requireData(draft.root(), file);
                for (Path path : data(draft.root())) {
                    Files.move(path, held.root().resolve(path.getFileName()));
                }
            } finally {
                draft.delete();
            }
        }
    }

    private static List<Path> data(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(path -> !NO_DATA.contains(path.getFileName().toString()))
                    .toList();
        }
    }

    private static void unpack(Path file, Path target) {
        try (InputStream in = Files.newInputStream(file);
                GzipCompressorInputStream unzipped = new GzipCompressorInputStream(new BufferedInputStream(in));
                TarArchiveInputStream tar = new TarArchiveInputStream(unzipped)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, inside(target, entry.getName()));
            }
            unzipped.transferTo(OutputStream.nullOutputStream()); // to the checksum, which ends the file
        } catch (IOException | IllegalArgumentException e) {
            throw StartException.broken(
                    "Nothing was restored: %s is damaged, no backup, or too large for the disk".formatted(file), e);
        }
    }

    private static Path inside(Path target, String name) {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw StartException.wrongSetting("This is no backup of Smartlink, it holds " + name);
        }
        return path;
    }

    /** Every start but one with a database of its own makes the first, every start of the server the second. */
    private static void requireData(Path draft, Path file) {
        if (!Files.isDirectory(draft.resolve("postgresql")) && !Files.isDirectory(draft.resolve("spool"))) {
            throw StartException.wrongSetting("This is no backup of Smartlink: " + file);
        }
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
