package io.smartlink.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    @Test
    void a_process_may_have_spaces_and_parentheses_in_its_name() {
        ProcessStat stat =
                ProcessStat.parse("4711 (post (gres) x) S 17 4711 4711 0 -1 4194560 1 2 3 4 50 25 10 5 20 0 1");

        assertThat(stat).isEqualTo(new ProcessStat(4711, "post (gres) x", 17, 750_000, 900_000));
    }

    @Test
    void finds_this_program_among_the_processes() {
        assertThat(ProcessStat.all())
                .extracting(ProcessStat::pid)
                .contains(ProcessHandle.current().pid());
    }

    @Test
    void finds_the_threads_of_this_program() {
        assertThat(ProcessStat.threads(ProcessHandle.current().pid()))
                .extracting(ProcessStat::command)
                .contains("Finalizer");
    }

    @Test
    void cores_are_busy_with_everything_but_idling_and_waiting() {
        Cores cores = new Cores(List.of(0, 2));

        long busy = cores.busyMicros(List.of(
                "cpu  9999 0 0 0 0 0 0 0 0 0",
                "cpu0 1 2 3 4000 5000 6 7 8 9 10",
                "cpu1 100 0 0 0 0 0 0 0 0 0",
                "cpu2 3 0 0 10 0 0 0 0 0 0",
                "intr 1 2 3"));

        assertThat(busy).isEqualTo((27 + 3) * 10_000);
    }

    @Test
    void reads_the_line_that_the_script_has_printed() {
        String output = "Running 10s test\n  1 threads\nRESULT 1000 2000000 250 1770 5690 3\n";

        LoadResult result = LoadResult.parse(output);

        assertThat(result).isEqualTo(new LoadResult(1000, 2_000_000, 250, 1770, 5690, 3));
        assertThat(result.requestsPerSecond()).isEqualTo(500);
        assertThatThrownBy(() -> LoadResult.parse("unable to connect")).hasMessageContaining("unable to connect");
    }

    @Test
    void what_was_used_is_the_difference_of_two_readings() {
        assertThat(Measurement.used(
                        new TreeMap<>(Map.of("smartlink", 100L)),
                        new TreeMap<>(Map.of("smartlink", 130L, "postgresql", 7L))))
                .isEqualTo(Map.of("smartlink", 30L, "postgresql", 7L));
    }

    @Test
    void options_have_defaults_and_unknown_ones_are_refused() {
        assertThat(Options.parse(List.of("--rounds", "2", "--only", "nginx,netty")))
                .isEqualTo(new Options(List.of("nginx", "netty"), 2, Duration.ofSeconds(10), 32, 100_000, 0, 1, 0, 0));
        assertThatThrownBy(() -> Options.parse(List.of("--round", "2"))).hasMessageContaining("--round");
        assertThatThrownBy(() -> Options.parse(List.of("--rounds"))).hasMessageContaining("--rounds");
        assertThatThrownBy(() -> Options.parse(List.of("--load-core", "0"))).hasMessageContaining("core");
    }
}
