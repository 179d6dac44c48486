package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.Link;
import io.smartlink.client.NewLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One file holds an installation: its links, its keys, its clicks and also those that were still on their way. */
class BackupIT {
    private static final int VISITS = 50;
    private static final Duration COUNTED = Duration.ofSeconds(30);
    private static final int BROKEN = 1;
    private static final int REFUSED = 2;

    private static final Path FILE = Installation.work().resolve("backup.tar.gz");
    private static final Installation ORIGINAL = new Installation("backup-original").quickToStart();
    private static Installation.Command whileItRan;
    private static Link link;

    @BeforeAll
    static void backUp() throws IOException {
        Files.deleteIfExists(FILE);
        ORIGINAL.start();
        link = ORIGINAL.client().links().create(NewLink.to("https://example.com/kept"));
        whileItRan = ORIGINAL.command("backup", FILE + "-early");
        for (int i = 0; i < VISITS; i++) {
            visit(ORIGINAL);
        }
        ORIGINAL.stop();

        Installation.Command backup = ORIGINAL.command("backup", FILE.toString());

        assertThat(backup.status()).as(backup.printed()).isZero();
    }

    @AfterAll
    static void stop() {
        ORIGINAL.close();
    }

    @Test
    void what_is_restored_redirects_counts_each_click_once_and_knows_its_keys() {
        try (Installation restored = new Installation("backup-restored").quickToStart()) {
            Installation.Command restore = restored.command("restore", FILE.toString());
            assertThat(restore.status()).as(restore.printed()).isZero();

            restored.start();

            assertThat(visit(restored).header("Location")).isEqualTo("https://example.com/kept");
            await().atMost(COUNTED).until(() -> clicks(restored) >= VISITS + 1);
            assertThat(clicks(restored)).isEqualTo(VISITS + 1);
            assertThat(restored.printed()).contains("unchanged");
        }
    }

    @Test
    void what_runs_is_not_backed_up() {
        assertThat(whileItRan.status()).isEqualTo(REFUSED);
        assertThat(whileItRan.printed()).contains("Another Smartlink runs on this data directory");
        assertThat(Path.of(FILE + "-early")).doesNotExist();
    }

    @Test
    void data_that_is_there_is_refused_and_stays() throws IOException {
        Path password = ORIGINAL.data().resolve("postgresql/password");
        String before = Files.readString(password);

        Installation.Command restore = ORIGINAL.command("restore", FILE.toString());

        assertThat(restore.status()).isEqualTo(REFUSED);
        assertThat(restore.printed()).contains("is not empty", ORIGINAL.data().toString());
        assertThat(Files.readString(password)).isEqualTo(before);
        assertThat(ORIGINAL.data().resolve("postgresql/data/PG_VERSION")).exists();
    }

    @Test
    void of_a_damaged_backup_nothing_is_restored() throws IOException {
        Installation empty = new Installation("backup-damaged");
        byte[] sound = Files.readAllBytes(FILE);
        Path damaged = Installation.work().resolve("damaged.tar.gz");
        Files.write(damaged, Arrays.copyOf(sound, sound.length / 2));

        Installation.Command restore = empty.command("restore", damaged.toString());

        assertThat(restore.status()).isEqualTo(BROKEN);
        assertThat(restore.printed()).contains("Nothing was restored", damaged.toString());
        assertThat(empty.data()).isDirectoryNotContaining("glob:**{postgresql,spool,broker,server,restore.new}");
    }

    private static Answer visit(Installation smartlink) {
        return smartlink.visit("/" + link.slug());
    }

    private static long clicks(Installation smartlink) {
        return smartlink.client().links().read(link.id()).clicks();
    }
}
