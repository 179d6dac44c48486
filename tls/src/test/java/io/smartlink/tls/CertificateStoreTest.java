package io.smartlink.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateStoreTest {
    private static final String HOST = "shop.example";

    @TempDir
    static Path directory;

    private static ServedCertificate first;
    private static ServedCertificate second;

    private final AtomicLong nanoTime = new AtomicLong();
    private final CertificateStore store = new CertificateStore(nanoTime::get);

    @BeforeAll
    static void make() {
        first = Certificates.make(directory, "first");
        second = Certificates.make(directory, "second");
    }

    @Test
    void a_handshake_that_has_chosen_gets_key_and_chain_of_its_choice_although_it_is_replaced() {
        store.serve(Map.of(HOST, first));
        String chosen = store.aliasFor(HOST, "EC").orElseThrow();

        store.serve(Map.of(HOST, second));

        assertThat(store.find(chosen)).contains(first);
        assertThat(store.aliasFor(HOST, "EC").flatMap(store::find)).contains(second);
    }

    @Test
    void what_was_replaced_is_forgotten_after_a_minute() {
        store.serve(Map.of(HOST, first));
        String chosen = store.aliasFor(HOST, "EC").orElseThrow();
        store.serve(Map.of(HOST, second));

        nanoTime.addAndGet(Duration.ofSeconds(61).toNanos());
        store.serve(Map.of(HOST, second));

        assertThat(store.find(chosen)).isEmpty();
        assertThat(store.aliasFor(HOST, "EC").flatMap(store::find)).contains(second);
    }

    @Test
    void what_stays_the_same_keeps_its_alias() {
        store.serve(Map.of(HOST, first));
        String before = store.aliasFor(HOST, "EC").orElseThrow();

        store.serve(Map.of(HOST, first, "other.example", second));

        assertThat(store.aliasFor(HOST, "EC")).contains(before);
    }

    @Test
    void a_chain_needs_a_certificate_and_its_key() {
        ServedCertificate rsa = Certificates.of(Certificates.keyStore(directory, "rsa", "RSA"));

        assertThatThrownBy(() -> new ServedCertificate(first.key(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServedCertificate(first.key(), rsa.chain()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RSA");
    }

    @Test
    void does_not_show_its_key() {
        assertThat(first.toString())
                .contains("CN=first")
                .doesNotContain(first.key().toString());
    }
}
