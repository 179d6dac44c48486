package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand domains of an account, each with a certificate of its own: ordering, starting anew, handshakes, memory. */
@Tag("soak")
class ThousandDomainsIT {
    private static final int DOMAINS = 1000;
    private static final int HTTPS_PORT = Ports.free();

    @Test
    void a_thousand_domains_get_certificates_and_start_and_answer_like_one() throws IOException {
        Installation smartlink = new Installation("thousand")
                .with("SMARTLINK_HTTPS_PORT", Integer.toString(HTTPS_PORT))
                .with("SMARTLINK_ACME_ORDER_LIMIT", "5000");
        try (Pebble authority = new Pebble("thousand-authority", smartlink.httpPort(), Duration.ofDays(90), 0);
                smartlink) {
            authority.start();
            authority.serving(smartlink).start();
            Database database = smartlink.embeddedDatabase();
            database.execute("""
                    insert into domain (id, account_id, hostname, status, created_at)
                    select 1000 + i, a.id, 'shop' || i || '.brand.example', 'verified', now()
                    from generate_series(1, %d) i, (select min(id) as id from account) a
                    """.formatted(DOMAINS));
            long begun = System.nanoTime();
            await("certificates")
                    .atMost(Duration.ofHours(1))
                    .pollInterval(Duration.ofSeconds(5))
                    .until(() -> database.counts("select 'valid', count(*) from certificate where chain is not null")
                                    .get("valid")
                            > DOMAINS);
            Duration ordered = Duration.ofNanos(System.nanoTime() - begun);
            SSLContext trust = authority.trust();
            smartlink.stop();

            begun = System.nanoTime();
            smartlink.start();
            Duration started = Duration.ofNanos(System.nanoTime() - begun);
            begun = System.nanoTime();
            for (int i = 1; i <= DOMAINS; i++) {
                new Https(HTTPS_PORT).verified("shop" + i + ".brand.example", trust);
            }
            Duration handshakes = Duration.ofNanos(System.nanoTime() - begun);

            String load = Files.readAllLines(smartlink.data().resolve("log/server.log")).stream()
                    .filter(line -> line.contains("Certificates loaded"))
                    .reduce((first, last) -> last)
                    .orElseThrow();
            Files.writeString(
                    Installation.work().resolve("thousand/figures.txt"),
                    "ordered in %s, started in %s, handshakes %s, resident %d kB; %s%n"
                            .formatted(
                                    ordered,
                                    started,
                                    handshakes,
                                    residentKilobytes(smartlink.server().pid()),
                                    load));
            assertThat(residentKilobytes(smartlink.server().pid())).isLessThan(1_200_000);
        }
    }

    private static long residentKilobytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
