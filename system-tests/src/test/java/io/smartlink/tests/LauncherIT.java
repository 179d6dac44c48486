package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.Link;
import io.smartlink.client.NewLink;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One command starts everything, stops everything, and starts it again whatever was killed. */
class LauncherIT {
    private static final Duration ENDED = Duration.ofSeconds(30);
    private static final Pattern MADE_UP_KEY = Pattern.compile("API key +(sl_[A-Za-z0-9]{40})");

    private static final Installation SMARTLINK = new Installation("lifecycle")
            .quickToStart()
            .without("SMARTLINK_ADMIN_EMAIL")
            .without("SMARTLINK_ADMIN_PASSWORD")
            .without("SMARTLINK_ADMIN_API_KEY");
    private static String key;

    @BeforeEach
    void start() {
        if (!SMARTLINK.isRunning()) {
            SMARTLINK.start();
        }
        if (key == null) {
            Matcher shown = MADE_UP_KEY.matcher(SMARTLINK.printed());
            assertThat(shown.find()).as(SMARTLINK.printed()).isTrue();
            key = shown.group(1);
        }
    }

    @AfterAll
    static void stop() {
        SMARTLINK.close();
    }

    @Test
    void the_first_start_shows_credentials_and_no_other_does() {
        assertThat(link()).isNotNull();

        SMARTLINK.stop();
        SMARTLINK.start();

        assertThat(SMARTLINK.printed()).doesNotContain(key, "Password").contains("unchanged");
    }

    @Test
    void what_is_asked_to_stop_leaves_nothing_behind_but_its_data() {
        Link link = link();
        SMARTLINK.visit("/" + link.slug());

        int status = SMARTLINK.stop();

        assertThat(status).isIn(0, 143);
        assertThat(Processes.of(SMARTLINK.data())).isEmpty();
        SMARTLINK.start();
        assertWorks(link);
        await().atMost(ENDED).until(() -> clicks(link) == 2);
    }

    @Test
    void a_launcher_that_is_killed() {
        Link link = link();

        SMARTLINK.killLauncher();
        assertThat(Processes.of(SMARTLINK.data()))
                .as("orphans to be dealt with")
                .isNotEmpty();
        SMARTLINK.start();

        assertWorks(link);
        assertThat(Processes.of(SMARTLINK.data()).stream()
                        .filter(process -> Processes.commandLine(process).contains("com.sun.aas.instanceRoot")))
                .as("servers")
                .hasSize(1);
    }

    @Test
    void a_server_that_is_killed() {
        Link link = link();

        SMARTLINK.killServer();
        int status = SMARTLINK.awaitEnd(Duration.ofMinutes(1));

        assertThat(status).isEqualTo(1);
        assertThat(Processes.of(SMARTLINK.data())).isEmpty();
        SMARTLINK.start();
        assertWorks(link);
    }

    @Test
    void a_database_that_is_killed_while_everything_runs() {
        Link link = link();

        Processes.family(Processes.postmaster(SMARTLINK.data().resolve("postgresql/data")))
                .forEach(ProcessHandle::destroyForcibly);

        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> link() != null);
        assertWorks(link);
    }

    @Test
    void all_of_it_killed_at_once() {
        Link link = link();

        SMARTLINK.killFamily();
        SMARTLINK.start();

        assertWorks(link);
    }

    private static Link link() {
        return SMARTLINK.client(key).links().create(NewLink.to("https://example.com/kept"));
    }

    private static long clicks(Link link) {
        return SMARTLINK.client(key).links().read(link.id()).clicks();
    }

    private static void assertWorks(Link link) {
        assertThat(SMARTLINK.visit("/" + link.slug()).header("Location")).isEqualTo("https://example.com/kept");
    }
}
