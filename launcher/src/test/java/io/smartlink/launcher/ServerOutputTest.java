package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerOutputTest {

    private static final String DEPLOYED =
            "INFO Boot Command deploy returned with result SUCCESS : Application deployed with name smartlink.";
    private static final String ADAPTER =
            "INFO Boot Command deploy returned with result SUCCESS : Application deployed with name artemisra.";
    private static final String FAILED = "WARNING Boot Command deploy failed PlainTextActionReporterFAILURE";

    @TempDir
    Path directory;

    @Test
    void the_application_s_deployment_is_noticed() {
        assertThat(read(ADAPTER).isDeployed()).isFalse();
        assertThat(read(ADAPTER, DEPLOYED).isDeployed()).isTrue();
    }

    @Test
    void a_boot_command_that_fails_is_noticed() {
        assertThat(read(DEPLOYED).failedCommand()).isEmpty();
        assertThat(read(ADAPTER, FAILED, "more").failedCommand()).contains(FAILED);
    }

    @Test
    void all_lines_are_in_the_log_and_the_last_ones_at_hand() {
        ServerOutput output = read("one", "two");

        assertThat(directory.resolve("server.log")).hasContent("one\ntwo");
        assertThat(output.lastLines()).containsExactly("one", "two");
    }

    private ServerOutput read(String... lines) {
        byte[] printed = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        ServerOutput output = new ServerOutput(new ByteArrayInputStream(printed), directory.resolve("server.log"));
        output.run();
        return output;
    }
}
