package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

    @TempDir
    Path directory;

    private Process process;
    private ProcessRecord record;

    @BeforeEach
    void startSomething() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
        record = new ProcessRecord(directory.resolve("some.pid"));
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void a_recorded_process_is_found_while_it_runs() throws IOException {
        record.write(process.toHandle());

        assertThat(record.findRunning()).contains(process.toHandle());
    }

    @Test
    void a_process_that_has_ended_is_not_found() throws IOException {
        record.write(process.toHandle());

        ProcessRecord.end(process.toHandle(), Duration.ofSeconds(10));

        assertThat(process.isAlive()).isFalse();
        assertThat(record.findRunning()).isEmpty();
    }

    @Test
    void a_process_that_only_has_the_same_id_is_not_ours() throws IOException {
        long anHourEarlier = process.info().startInstant().orElseThrow().toEpochMilli() - 3_600_000;
        Files.writeString(record.file(), process.pid() + " " + anHourEarlier);

        assertThat(record.findRunning()).isEmpty();
    }

    @Test
    void a_damaged_record_names_nobody() throws IOException {
        Files.writeString(record.file(), "nonsense");

        assertThat(record.findRunning()).isEmpty();
    }

    @Test
    void without_a_record_there_is_nobody() throws IOException {
        assertThat(record.findRunning()).isEmpty();
    }

    @Test
    void what_does_not_listen_is_killed() throws IOException {
        Process deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done").start();
        assertThat(deaf.inputReader().readLine()).isEqualTo("ready");

        ProcessRecord.end(deaf.toHandle(), Duration.ofMillis(200));

        assertThat(deaf.isAlive()).isFalse();
    }
}
