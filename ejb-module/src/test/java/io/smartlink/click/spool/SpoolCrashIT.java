package io.smartlink.click.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are killed with SIGKILL in the middle of taking visits in. */
class SpoolCrashIT {
    private static final int THREADS = 4;

    @TempDir
    Path directory;

    @RepeatedTest(3)
    void every_visit_that_was_taken_in_before_the_kill_comes_out_once() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Integer> taken = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.US_ASCII)) {
            while (taken.size() < 5_000) {
                taken.add(Integer.valueOf(lines.readLine()));
            }
            writer.toHandle().destroyForcibly(); // unlike the process itself, leaves what it said readable
            lines.lines()
                    .filter(line -> line.length() == 9)
                    .map(Integer::valueOf)
                    .forEach(taken::add);
        }
        writer.waitFor();

        List<Integer> read = new ArrayList<>();
        try (ClickSpool spool = ClickSpool.open(Writer.settings(directory))) {
            Optional<SpoolBatch> batch = spool.outlet().next(300, Integer.MAX_VALUE);
            while (batch.isPresent()) {
                batch.get().visits().stream().map(Visits::number).forEach(read::add);
                spool.outlet().passed();
                batch = spool.outlet().next(300, Integer.MAX_VALUE);
            }
        }

        assertThat(read).doesNotHaveDuplicates().containsAll(taken);
    }

    /** The process that is killed: takes visits in and says which ones, a line each, only afterwards. */
    static final class Writer {
        private Writer() {}

        static SpoolSettings settings(Path directory) {
            return new SpoolSettings(directory, 1 << 20, 64 << 20, Duration.ofMillis(50));
        }

        public static void main(String[] arguments) throws IOException {
            ClickSpool spool = ClickSpool.open(settings(Path.of(arguments[0])));
            Thread keeper = new Thread(new SpoolKeeper(spool));
            keeper.setDaemon(true);
            keeper.start();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = 100_000_000 * (thread + 1);
                new Thread(() -> write(spool, first, System.out)).start();
            }
        }

        private static void write(ClickSpool spool, int first, PrintStream out) {
            for (int number = first; true; number++) {
                long dropped = spool.dropped();
                Visits.record(spool, number);
                if (spool.dropped() == dropped) {
                    out.println(number);
                }
            }
        }
    }
}
