package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.Link;
import io.smartlink.client.NewLink;
import io.smartlink.client.SmartlinkClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Exports that take long: what breaks never looks whole, and few run at a time. */
@ExtendWith(Shared.class)
class BrokenExportIT {
    private static final int VISITS = 200_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation smartlink;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String key = "";

    BrokenExportIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @BeforeEach
    void a_link_with_many_visits() {
        UtcDay.awayFromItsEnd();
        key = smartlink.account("pro").apiKey();
        try (SmartlinkClient client = smartlink.client(key)) {
            Link link = client.links().create(NewLink.to("https://example.com/"));
            String ids = "from address a join link l on l.id = a.item_id where a.slug = '" + link.slug() + "'";
            smartlink.embeddedDatabase().execute("""
                    insert into visit (at, link_id, account_id, domain_id, outcome, verdict)
                    select date_trunc('day', now(), 'UTC') + i * interval '1 millisecond', l.id, l.account_id, 1, 1, 1
                    from generate_series(1, %d) as i, lateral (select l.id, l.account_id %s) as l
                    """.formatted(VISITS, ids));
            smartlink.embeddedDatabase().execute("""
                    insert into visit_day (account_id, day, visits)
                    select l.account_id, (now() at time zone 'UTC')::date, %d %s
                    """.formatted(VISITS, ids));
        }
    }

    @Test
    void an_export_whose_database_fails_does_not_look_whole() throws Exception {
        HttpResponse<InputStream> begun = export();
        assertThat(begun.statusCode()).isEqualTo(200);
        try (InputStream file = begun.body()) {
            assertThat(file.readNBytes(100)).hasSize(100);

            await().atMost(PATIENCE).until(() -> endExports() > 0);

            assertThatThrownBy(() -> {
                        while (file.read(new byte[65_536]) >= 0) {
                            // Nothing looks at what still arrives.
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_whole_export_has_every_visit() throws Exception {
        try (InputStream file = export().body()) {
            long lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .count();

            assertThat(lines).isEqualTo(VISITS + 1L);
        }
    }

    @Test
    void four_run_at_a_time_and_those_that_are_left_make_room() throws Exception {
        List<InputStream> open = new ArrayList<>();
        try {
            HttpResponse<InputStream> next = export();
            while (next.statusCode() == 200 && open.size() < 10) {
                open.add(next.body());
                next = export();
            }
            assertThat(open).hasSize(4);
            assertThat(next.statusCode()).isEqualTo(429);
            assertThat(next.headers().firstValue("Retry-After")).isPresent();
            assertThat(next.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        } finally {
            for (InputStream file : open) {
                file.close();
            }
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            HttpResponse<InputStream> again = export();
            again.body().close();
            assertThat(again.statusCode()).isEqualTo(200);
        });
    }

    private HttpResponse<InputStream> export() throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + smartlink.httpPort() + "/api/v1/analytics/visits?until="
                + LocalDate.now(ZoneOffset.UTC).plusDays(2) + "T00:00:00Z");
        return http.send(
                HttpRequest.newBuilder(uri)
                        .header("Authorization", "Bearer " + key)
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    /** How many connections that export were ended. */
    private long endExports() {
        return smartlink.embeddedDatabase().texts("""
                        select pg_terminate_backend(pid)::text
                        from pg_stat_activity
                        where pid <> pg_backend_pid() and state = 'idle in transaction' and application_name = 'smartlink'
                          and (query like '%item_id = any%' or query like 'with asked%')
                        """).size();
    }
}
