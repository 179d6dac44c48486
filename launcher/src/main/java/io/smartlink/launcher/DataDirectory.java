package io.smartlink.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Where an installation keeps all that must survive, held by one launcher at a time. */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Makes the directory when it is missing, and holds it until it is closed or this process ends.
     *
     * @throws StartException when it cannot be written, or another launcher holds it
     */
    static DataDirectory open(Path root) {
        try {
            createPrivate(root);
            FileChannel lockFile = FileChannel.open(
                    root.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw StartException.wrongSetting(
                        "Another Smartlink runs on this data directory (SMARTLINK_DATA_DIR): " + root);
            }
            return new DataDirectory(root, lockFile);
        } catch (IOException e) {
            throw StartException.wrongSetting(
                    "SMARTLINK_DATA_DIR cannot be written: %s (%s)".formatted(root, e.getMessage()));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) { // held within this very process
            return null;
        }
    }

    /** Makes a directory that only its owner can look into; one that is there stays as it is. */
    static Path createPrivate(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory.toAbsolutePath().getParent());
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return directory;
    }

    Path root() {
        return root;
    }

    Path postgresql() {
        return root.resolve("postgresql");
    }

    /** The server's domain: made anew at every start, but for its key and its cache. */
    Path server() {
        return root.resolve("server");
    }

    Path broker() {
        return root.resolve("broker");
    }

    Path log() {
        return root.resolve("log");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
