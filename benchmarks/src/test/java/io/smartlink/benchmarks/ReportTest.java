package io.smartlink.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void ratios_are_taken_within_a_round_and_only_then_their_median() {
        // A machine that grows slower from round to round: the medians alone would say 30 / 10 = 3.0.
        String report = report(List.of(
                measurement("smartlink", 20, 0),
                measurement("netty", 10, 0),
                measurement("smartlink", 30, 0),
                measurement("netty", 5, 0),
                measurement("smartlink", 80, 0),
                measurement("netty", 20, 0)));

        assertThat(report).containsPattern("smartlink / netty +4\\.00 x the CPU, 1\\.00 x the requests/s");
    }

    @Test
    void shows_work_that_was_put_off_and_other_parts_apart() {
        String report = report(List.of(measurement("smartlink", 20, 3)));

        assertThat(report)
                .containsPattern("(?m)^smartlink +20\\.0 +100 +0\\.20 +0\\.90 +1\\.50$")
                .containsPattern("(?m)^  smartlink: answering +18\\.0$")
                .containsPattern("(?m)^  smartlink: clicks +2\\.0$")
                .containsPattern("(?m)^  postgresql +2\\.0$")
                .containsPattern("(?m)^  afterwards smartlink +3\\.0$");
    }

    @Test
    void the_median_of_an_even_number_is_the_middle_of_the_middle_two() {
        assertThat(Report.median(4, 1, 2, 9)).isEqualTo(3);
        assertThat(Report.median(9, 1, 2)).isEqualTo(2);
    }

    private static Measurement measurement(String server, long microsPerRequest, long afterwards) {
        return new Measurement(
                server,
                new LoadResult(1_000, 10_000_000, 200, 900, 1_500, 0),
                new TreeMap<>(Map.of(
                        server + ": answering",
                        900 * microsPerRequest,
                        server + ": clicks",
                        100 * microsPerRequest,
                        "postgresql",
                        2_000L)),
                new TreeMap<>(Map.of(server, 1_000 * afterwards)));
    }

    private static String report(List<Measurement> measurements) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Report(new PrintStream(bytes, true, StandardCharsets.UTF_8), measurements).print();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
