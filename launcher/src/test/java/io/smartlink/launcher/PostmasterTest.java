package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private Process process;

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void without_a_pid_file_it_was_stopped() throws IOException {
        assertThat(new Postmaster(data).state()).isEqualTo(Postmaster.State.STOPPED);
    }

    @Test
    void a_process_that_works_in_the_data_directory_runs() throws IOException {
        recordProcessIn(data);

        assertThat(new Postmaster(data).state()).isEqualTo(Postmaster.State.RUNNING);
    }

    @Test
    void a_pid_file_without_its_process_is_a_crash() throws IOException, InterruptedException {
        recordProcessIn(data);
        process.destroyForcibly().waitFor();

        assertThat(new Postmaster(data).state()).isEqualTo(Postmaster.State.CRASHED);
    }

    @Test
    void a_process_that_has_only_inherited_the_id_is_a_crash() throws IOException {
        recordProcessIn(elsewhere);

        assertThat(new Postmaster(data).state()).isEqualTo(Postmaster.State.CRASHED);
    }

    private void recordProcessIn(Path directory) throws IOException {
        process =
                new ProcessBuilder("sleep", "60").directory(directory.toFile()).start();
        Files.writeString(data.resolve("postmaster.pid"), process.pid() + "\n" + data + "\n");
    }
}
