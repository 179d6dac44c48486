package io.smartlink.certificate.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * The vault of the file of master keys ({@code smartlink.master.key.file}), read again when the file has changed: a
 * rotation needs no restart.
 */
public final class MasterKeyFile {
    private final Path file;
    private @Nullable FileTime readAt;
    private @Nullable KeyVault vault;

    public MasterKeyFile(Path file) {
        this.file = file;
    }

    /** @throws VaultException if the file cannot be read or holds no keys */
    public synchronized KeyVault vault() {
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
