package io.smartlink.platform.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The vault of the file of master keys ({@code smartlink.master.key.file}), read again when the file has changed: a
 * rotation needs no restart.
 */
public final class MasterKeyFile {
    private final @Nullable Path file;
    private @Nullable FileTime readAt;
    private @Nullable KeyVault vault;

    /** @param file null: nobody said where it is, which matters only to those who need a key */
    public MasterKeyFile(@Nullable Path file) {
        this.file = file;
    }

    public static MasterKeyFile from(Config config) {
        return new MasterKeyFile(config.getOptionalValue("smartlink.master.key.file", String.class)
                .map(Path::of)
                .orElse(null));
    }

    /** Whether there is a file at all. */
    public boolean isSet() {
        return file != null;
    }

    /** @throws VaultException if the file cannot be read or holds no keys */
    public synchronized KeyVault vault() {
        if (file == null) {
            throw new VaultException("SMARTLINK_MASTER_KEY_FILE is not set: private keys cannot be sealed.");
        }
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            KeyVault known = vault;
            if (known != null && modified.equals(readAt)) {
                return known;
            }
            KeyVault read = new KeyVault(MasterKeys.parse(Files.readString(file)));
            vault = read;
            readAt = modified;
            return read;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new VaultException("The master keys cannot be read from " + file + ": " + unreadable.getMessage());
        }
    }
}
