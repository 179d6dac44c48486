package io.smartlink.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorCertificateTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Set<String> HOSTS =
            Set.of("go.brand.example", "console.brand.example", "brand.example", "a.b.brand.example", "other.example");

    @TempDir
    Path directory;

    private final KeyPair key = TestChains.ecKey();

    @Test
    void is_for_the_hosts_that_it_names_and_a_star_is_one_label() {
        OperatorCertificate operator = brought(key, "*.brand.example", "other.example");

        assertThat(operator.covered(HOSTS))
                .containsExactlyInAnyOrder("go.brand.example", "console.brand.example", "other.example");
    }

    @Test
    void keys_come_in_the_forms_that_tools_write() {
        OperatorCertificate pkcs8 = brought(key, "go.brand.example");
        assertThat(pkcs8.certificate().key()).isEqualTo(key.getPrivate());

        write("key.pem", TestChains.sec1(key));
        assertThat(number(read().certificate().key())).isEqualTo(number(key.getPrivate()));

        KeyPair rsa = TestChains.rsaKey();
        write("certificate.pem", certificate(rsa, "go.brand.example"));
        write("key.pem", TestChains.pkcs1(rsa));
        assertThat(read().certificate().key()).isEqualTo(rsa.getPrivate());
    }

    @Test
    void files_that_change_are_read_again_and_unfit_ones_are_not_taken() {
        OperatorCertificate operator = brought(key, "go.brand.example");
        assertThat(operator.refresh()).isFalse();
        KeyPair next = TestChains.ecKey();

        write("certificate.pem", certificate(next, "go.brand.example"));
        later("certificate.pem");
        assertThat(operator.refresh()).as("the key does not fit yet").isFalse();
        assertThat(operator.certificate().key()).isEqualTo(key.getPrivate());

        write("key.pem", TestChains.pkcs8(next));
        later("key.pem");
        assertThat(operator.refresh()).isTrue();
        assertThat(operator.certificate().key()).isEqualTo(next.getPrivate());
    }

    @Test
    void a_file_that_goes_missing_changes_nothing() throws IOException {
        OperatorCertificate operator = brought(key, "go.brand.example");
        Files.delete(directory.resolve("key.pem"));

        assertThat(operator.refresh()).isFalse();
        assertThat(operator.certificate().key()).isEqualTo(key.getPrivate());
    }

    @Test
    void what_does_not_fit_is_refused_at_the_start() {
        write("certificate.pem", certificate(key, "go.brand.example"));
        write("key.pem", TestChains.pkcs8(TestChains.ecKey()));
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("key.pem");

        write("key.pem", "nothing");
        assertThatThrownBy(this::read).isInstanceOf(IllegalArgumentException.class);
    }

    private static BigInteger number(PrivateKey ec) {
        return ((ECPrivateKey) ec).getS();
    }

    private OperatorCertificate brought(KeyPair pair, String... names) {
        write("certificate.pem", certificate(pair, names));
        write("key.pem", TestChains.pkcs8(pair));
        return read();
    }

    private OperatorCertificate read() {
        return new OperatorCertificate(directory.resolve("certificate.pem"), directory.resolve("key.pem"));
    }

    private static String certificate(KeyPair pair, String... names) {
        return TestChains.pem(TestChains.certificate(pair, NOW, NOW.plus(Duration.ofDays(90)), names));
    }

    private void write(String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void later(String name) {
        try {
            Files.setLastModifiedTime(directory.resolve(name), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
