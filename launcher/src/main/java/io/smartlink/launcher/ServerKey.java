package io.smartlink.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The self-signed key of this installation, for names without a certificate of their own. No two have the same. */
record ServerKey(Path keystore) {

    /** The server opens all its stores with one password; what protects this file is that only its owner can read it. */
    static final String STORE_PASSWORD = "changeit";

    /** Under this name the server looks for it. */
    static final String ALIAS = "s1as";

    private static final String DAYS = "3650";

    void makeIfMissing(Settings settings) throws IOException {
        if (Files.exists(keystore)) {
            return;
        }
        Set<String> names = new LinkedHashSet<>(
                List.of(settings.text(Setting.DEFAULT_DOMAIN), settings.text(Setting.CONSOLE_HOST), "localhost"));
        String alternatives = "san=dns:" + String.join(",dns:", names) + ",ip:127.0.0.1";
        Path draft = keystore.resolveSibling("keystore.new");
        Files.deleteIfExists(draft);
        Command.Result result = new Command(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        DAYS,
                        "-dname",
                        "CN=" + settings.text(Setting.DEFAULT_DOMAIN),
                        "-ext",
                        alternatives,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        draft.toString(),
                        "-storepass",
                        STORE_PASSWORD))
                .run();
        if (!result.isSuccess()) {
            throw StartException.broken("The self-signed key cannot be made: " + result.output());
        }
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        Files.move(draft, keystore, StandardCopyOption.ATOMIC_MOVE);
    }
}
