package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeardownTest {

    private final List<String> stopped = new ArrayList<>();
    private final PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    private final Teardown teardown = new Teardown(new Terminal(nowhere, nowhere));

    @Test
    void what_started_last_stops_first_and_once() throws Exception {
        teardown.start(() -> "database", () -> stopped.add("database"));
        teardown.start(() -> "server", () -> stopped.add("server"));

        teardown.stopAll();
        teardown.stopAll();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void one_that_does_not_stop_keeps_no_other_running() throws Exception {
        teardown.start(() -> "database", () -> stopped.add("database"));
        teardown.start(() -> "server", () -> {
            throw new IOException("stuck");
        });

        teardown.stopAll();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void a_start_that_fails_is_stopped_too() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> teardown.start(
                        () -> {
                            throw new IOException("half-way");
                        },
                        () -> stopped.add("database")));

        teardown.stopAll();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void nothing_starts_once_stopping_has_begun() {
        teardown.stopAll();

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> teardown.start(() -> "server", () -> stopped.add("server")));
        assertThat(stopped).isEmpty();
    }
}
