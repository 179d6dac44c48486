package io.smartlink.certificate.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.certificate.CertificateRows;
import io.smartlink.certificate.StoredCertificate;
import io.smartlink.certificate.TestChains;
import io.smartlink.platform.PostgresForTests;
import io.smartlink.platform.vault.KeyVault;
import io.smartlink.platform.vault.MasterKeys;
import io.smartlink.tls.CertificateStore;
import io.smartlink.tls.ServedCertificate;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a node with a thousand domains does at its start. */
class ThousandCertificatesIT {
    private static final int HOSTS = 1000;
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration BEARABLE = Duration.ofSeconds(10);
    private static final String INSERT = """
            insert into certificate
                (hostname, chain, sealed_key, location, issued_at, not_before, not_after, renew_at, next_try_at, created_at)
            values (?, ?, ?, 'https://ca.example/1', ?, ?, ?, ?, ?, ?)
            """;

    private final KeyVault vault =
            new KeyVault(MasterKeys.parse("key " + Base64.getEncoder().encodeToString(new byte[32])));

    @Test
    void a_thousand_certificates_are_loaded_within_seconds() throws Exception {
        try (PostgresForTests postgres = new PostgresForTests()) {
            insert(postgres);
            CertificateLoader loader = new CertificateLoader(() -> vault);
            CertificateRows rows = new CertificateRows(postgres.database());
            long begun = System.nanoTime();

            Map<String, CertificateLoader.Open> open = loader.replaceAll(rows.all());
            CertificateStore.shared()
                    .serve(open.values().stream()
                            .collect(Collectors.toMap(
                                    CertificateLoader.Open::hostname, CertificateLoader.Open::certificate)));

            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(open).hasSize(HOSTS);
            assertThat(open.values().stream()
                            .map(CertificateLoader.Open::certificate)
                            .map(ServedCertificate::key))
                    .doesNotHaveDuplicates();
            assertThat(taken).isLessThan(BEARABLE);
            System.getLogger(getClass().getName())
                    .log(System.Logger.Level.INFO, "{0} certificates loaded in {1} ms", HOSTS, taken.toMillis());
        } finally {
            CertificateStore.shared().serve(Map.of());
        }
    }

    private void insert(PostgresForTests postgres) throws Exception {
        try (Connection connection = postgres.database().getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < HOSTS; i++) {
                String hostname = "shop" + i + ".brand.example";
                KeyPair key = TestChains.ecKey();
                Instant notAfter = NOW.plus(Duration.ofDays(90));
                String own = TestChains.pem(TestChains.certificate(key, NOW, notAfter, hostname));
                insert.setString(1, hostname);
                insert.setString(2, own + own); // as long as with an issuer's
                insert.setBytes(3, vault.seal(key.getPrivate().getEncoded(), StoredCertificate.rowOf(hostname)));
                for (int column = 4; column <= 9; column++) {
                    insert.setObject(column, (column == 6 ? notAfter : NOW).atOffset(ZoneOffset.UTC));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
