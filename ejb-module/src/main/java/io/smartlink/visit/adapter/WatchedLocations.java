package io.smartlink.visit.adapter;

import io.smartlink.visit.Location;
import io.smartlink.visit.Locations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Locations by a file that may be replaced at any time: whoever calls {@link #refresh} now and then gets the new one
 * without a restart. A file that is missing, half-written or broken changes nothing but {@link #trouble}; the one before
 * it stays, or nothing is known if there was none. Looking up goes by one volatile field.
 */
public final class WatchedLocations implements Locations {
    private static final System.Logger LOG = System.getLogger(WatchedLocations.class.getName());

    private final @Nullable Path path;
    private volatile @Nullable LocationFile file;
    private volatile @Nullable String trouble;
    private @Nullable Stamp tried;

    /** @param path empty for the file that comes with the product, which never changes */
    public WatchedLocations(Optional<Path> path) {
        this.path = path.orElse(null);
        if (path.isEmpty()) {
            file = LocationFile.ofProduct();
        } else {
            refresh();
        }
    }

    @Override
    public Location of(String address) {
        LocationFile now = file;
        return now == null ? Location.UNKNOWN : now.of(address);
    }

    /** Opens the file if it is another one than the last time, by size and time of change. Says once what is wrong with it. */
    public synchronized void refresh() {
        if (path == null) {
            return;
        }
        try {
            Stamp now = Stamp.of(path);
            if (now.equals(tried)) {
                return;
            }
            tried = now;
            LocationFile opened = LocationFile.open(path);
            if (!Stamp.of(path).equals(now)) {
                tried = null; // it is being written; the next time will show
                return;
            }
            file = opened;
            trouble = null;
            LOG.log(System.Logger.Level.INFO, "Location file in use: {0}, built {1}", path, opened.builtAt());
        } catch (IOException | RuntimeException broken) {
            complain(broken);
        }
    }

    private void complain(Exception broken) {
        String message = path + ": " + broken;
        if (!message.equals(trouble)) {
            LOG.log(System.Logger.Level.WARNING, "Location file cannot be used; the one before stays. {0}", message);
        }
        trouble = message;
    }

    /** Where the file is; empty for the one of the product. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** What kind of file is in use, as its publisher calls it; empty if there is none. */
    public Optional<String> type() {
        return Optional.ofNullable(file).map(LocationFile::type);
    }

    /** When the file in use was built; empty if there is none. */
    public Optional<Instant> builtAt() {
        return Optional.ofNullable(file).map(LocationFile::builtAt);
    }

    /** Why the file that is there now is not in use; empty if it is. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** What tells one file from another. */
    private record Stamp(
            long size, FileTime changed, @Nullable Object key) {
        static Stamp of(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        }
    }
}
