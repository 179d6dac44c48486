package io.smartlink.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** Self-signed certificates for tests, made by the JDK's own tool. */
final class Certificates {
    static final char[] PASSWORD = "changeit".toCharArray();

    private Certificates() {}

    static KeyStore keyStore(Path directory, String name) {
        return keyStore(directory, name, "EC");
    }

    static KeyStore keyStore(Path directory, String name, String keyType) {
        Path file = directory.resolve(name + "-" + keyType + "-" + System.nanoTime() + ".p12");
        try {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "one",
                            "-keyalg",
                            keyType,
                            "-dname",
                            "CN=" + name,
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            new String(PASSWORD))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool ended with " + keytool.exitValue());
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                keys.load(in, PASSWORD);
            }
            return keys;
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static ServedCertificate of(KeyStore keys) {
        try {
            return new ServedCertificate(
                    (PrivateKey) keys.getKey("one", PASSWORD), List.of((X509Certificate) keys.getCertificate("one")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static ServedCertificate make(Path directory, String name) {
        return of(keyStore(directory, name));
    }
}
