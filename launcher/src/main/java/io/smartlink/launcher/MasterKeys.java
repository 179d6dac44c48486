package io.smartlink.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/**
 * The file of master keys, with which the private keys in the database are sealed: one a line, its id and 32 bytes in
 * Base64. The first one seals, all of them open.
 */
record MasterKeys(Path file) {

    private static final int KEY_BYTES = 32;
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The one of {@code SMARTLINK_MASTER_KEY_FILE}, else one in the data directory. */
    static MasterKeys of(Settings settings) {
        return new MasterKeys(
                settings.find(Setting.MASTER_KEY_FILE).isPresent()
                        ? settings.path(Setting.MASTER_KEY_FILE)
                        : settings.path(Setting.DATA_DIR).resolve("master.keys"));
    }

    /**
     * Makes one where there is none.
     *
     * @param keysAreSealed whether the database holds keys already, which a new master key would not open
     * @throws StartException when they are and the file is missing
     */
    void makeIfMissing(boolean keysAreSealed, Terminal terminal) throws IOException {
        if (new PrivateFile(file).exists()) {
            return;
        }
        if (keysAreSealed) {
            throw StartException.wrongSetting(
                    ("The database holds private keys that were sealed with a master key, but %s"
                                    + " is missing. Put the file of master keys back, or set SMARTLINK_MASTER_KEY_FILE to the one that"
                                    + " all nodes share.")
                            .formatted(file));
        }
        new PrivateFile(file).write(line(Instant.now()));
        terminal.warn("A master key was made: " + file
                + ". Keep a copy apart from backups of the database: without it their private keys are lost.");
    }

    /** Puts a new key in front; those that are there stay, because they open what they have sealed. @return its id */
    String rotate(Instant now) throws IOException {
        PrivateFile keys = new PrivateFile(file);
        String line = line(now);
        keys.write(keys.exists() ? line + "\n" + keys.read() : line);
        return line.substring(0, line.indexOf(' '));
    }

    private static String line(Instant now) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return ID.format(now) + " " + Base64.getEncoder().encodeToString(key);
    }
}
