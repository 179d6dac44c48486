package io.smartlink.tests;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate authority of the tests' own, Let's Encrypt's {@code pebble} with its DNS server, on loopback. It forgets all
 * when it is stopped, as its users must survive.
 */
final class Pebble implements AutoCloseable {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path home;
    private final int refusedNonces;
    private final int directoryPort;
    private final int managementPort;
    private final TestDns dns;
    private Process running;

    /**
     * Starts the DNS server: every name has the address 127.0.0.1 until another is set.
     *
     * @param httpPort where the authority looks for proofs
     * @param validity of its certificates
     * @param refusedNonces how many of a hundred it refuses
     */
    Pebble(String name, int httpPort, Duration validity, int refusedNonces) {
        this.refusedNonces = refusedNonces;
        home = Installation.work().resolve(name);
        Installation.delete(home);
        Installation.create(home);
        List<Integer> ports = Ports.free(2);
        directoryPort = ports.get(0);
        managementPort = ports.get(1);
        makeOwnCertificate();
        write("config.json", """
                {"pebble": {"listenAddress": "127.0.0.1:%d", "managementListenAddress": "127.0.0.1:%d",
                            "certificate": "own.pem", "privateKey": "own.key", "httpPort": %d, "tlsPort": 1,
                            "ocspResponderURL": "", "externalAccountBindingRequired": false,
                            "certificateValidityPeriod": %d}}
                """.formatted(directoryPort, managementPort, httpPort, validity.toSeconds()));
        dns = new TestDns(home, "127.0.0.1");
    }

    void start() {
        running = start("pebble.log", "pebble", "-config", "config.json", "-dnsserver", dns.resolver());
        await("pebble").atMost(PATIENCE).ignoreExceptions().until(() -> !get("roots/0")
                .isEmpty());
    }

    void stop() {
        running.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !running.isAlive());
    }

    /** Points an installation at it. */
    Installation serving(Installation installation) {
        return installation
                .with("SMARTLINK_ACME_DIRECTORY", "https://localhost:" + directoryPort + "/dir")
                .with("SMARTLINK_ACME_CA_FILE", home.resolve("own.pem").toString())
                .with("SMARTLINK_ACME_CONTACT", "ops@brand.example")
                .with("SMARTLINK_DNS_RESOLVER", dns.resolver());
    }

    /** Trusts what this authority has issued since it was started, and nothing else. */
    SSLContext trust() {
        return trusting(certificate(get("roots/0")));
    }

    boolean isRevoked(X509Certificate certificate) {
        return get("cert-status-by-serial/" + certificate.getSerialNumber().toString(16))
                .contains("\"Revoked\"");
    }

    /** The DNS that it asks, and that installations ask. */
    TestDns dns() {
        return dns;
    }

    private String get(String path) {
        try {
            HttpClient client = HttpClient.newBuilder()
                    .sslContext(trusting(certificate(Files.readString(home.resolve("own.pem")))))
                    .build();
            URI uri = URI.create("https://localhost:" + managementPort + "/" + path);
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(String log, String... words) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(log).toFile());
        builder.environment().put("PEBBLE_VA_NOSLEEP", "1");
        builder.environment().put("PEBBLE_WFE_NONCEREJECT", Integer.toString(refusedNonces));
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For its directory, which speaks TLS only. */
    private void makeOwnCertificate() {
        try {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "own",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            "own.p12",
                            "-storepass",
                            new String(PASSWORD))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            keytool.waitFor();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(home.resolve("own.p12"))) {
                keys.load(in, PASSWORD);
            }
            write("own.pem", pem("CERTIFICATE", keys.getCertificate("own").getEncoded()));
            write("own.key", pem("PRIVATE KEY", keys.getKey("own", PASSWORD).getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String type, byte[] bytes) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(type, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes), type);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(home.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static X509Certificate certificate(String pem) {
        try (InputStream in = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(pem, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SSLContext trusting(X509Certificate root) {
        try {
            KeyStore roots = KeyStore.getInstance("PKCS12");
            roots.load(null, null);
            roots.setCertificateEntry("root", root);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(roots);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (running != null) {
            stop();
        }
        dns.close();
    }
}
