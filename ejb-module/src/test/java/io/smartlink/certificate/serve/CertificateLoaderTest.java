package io.smartlink.certificate.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.certificate.StoredCertificate;
import io.smartlink.certificate.TestChains;
import io.smartlink.platform.vault.KeyVault;
import io.smartlink.platform.vault.MasterKeys;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateLoaderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final KeyPair KEY = TestChains.ecKey();

    private final KeyVault vault = vault(1);
    private final CertificateLoader loader = new CertificateLoader(() -> vault);

    @Test
    void opens_what_is_stored() {
        Map<String, CertificateLoader.Open> open = loader.replaceAll(List.of(stored("a.example", NOW, vault)));

        assertThat(open).containsOnlyKeys("a.example");
        assertThat(open.get("a.example").certificate().key()).isEqualTo(KEY.getPrivate());
        assertThat(open.get("a.example").notAfter()).isEqualTo(NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void does_not_open_again_what_has_not_changed() {
        StoredCertificate row = stored("a.example", NOW, vault);
        CertificateLoader.Open before = loader.replaceAll(List.of(row)).get("a.example");

        assertThat(loader.replaceAll(List.of(row)).get("a.example")).isSameAs(before);
        assertThat(loader.replace("a.example", Optional.of(stored("a.example", NOW.plusSeconds(1), vault)))
                        .get("a.example"))
                .isNotSameAs(before);
    }

    @Test
    void forgets_what_was_taken_away() {
        loader.replaceAll(List.of(stored("a.example", NOW, vault), stored("b.example", NOW, vault)));

        assertThat(loader.replace("a.example", Optional.empty())).containsOnlyKeys("b.example");
        assertThat(loader.replaceAll(List.of())).isEmpty();
    }

    @Test
    void what_cannot_be_opened_leaves_its_host_with_what_it_had_and_others_alone() {
        CertificateLoader.Open before =
                loader.replaceAll(List.of(stored("a.example", NOW, vault))).get("a.example");

        Map<String, CertificateLoader.Open> open = loader.replaceAll(List.of(
                stored("a.example", NOW.plusSeconds(1), vault(2)),
                stored("b.example", NOW, vault),
                stored("c.example", NOW, vault(2))));

        assertThat(open).containsOnlyKeys("a.example", "b.example");
        assertThat(open.get("a.example")).isSameAs(before);
    }

    private static StoredCertificate stored(String hostname, Instant issuedAt, KeyVault sealing) {
        Instant notAfter = NOW.plus(Duration.ofDays(90));
        return new StoredCertificate(
                hostname,
                TestChains.pem(TestChains.certificate(KEY, NOW, notAfter, hostname)),
                sealing.seal(KEY.getPrivate().getEncoded(), StoredCertificate.rowOf(hostname)),
                issuedAt,
                notAfter);
    }

    private static KeyVault vault(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return new KeyVault(MasterKeys.parse("key " + Base64.getEncoder().encodeToString(key)));
    }
}
