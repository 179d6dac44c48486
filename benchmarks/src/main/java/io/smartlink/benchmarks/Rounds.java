package io.smartlink.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Measures all servers in turn, round after round, so that whatever disturbs the machine disturbs all of them alike. All of
 * them run all the time on the same core; only one is asked at a time, and only when the one before is quiet again.
 */
final class Rounds {

    private static final Duration WARM_UP_STEP = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Used by all parts within one {@link #LOOK}: what timers of an idle server take. */
    private static final long QUIET_MICROS = 40_000;
    /** Longer than any backlog of clicks should take to store. */
    private static final Duration LONGEST_AFTERMATH = Duration.ofMinutes(3);

    /** Share of both cores from which other programs are worth a remark. */
    private static final double DISTURBED = 0.05;

    private final Options options;
    private final Load load;
    private final PrintStream out;
    private final Cores cores;
    private long asked;

    Rounds(Options options, Load load, PrintStream out) {
        this.options = options;
        this.load = load;
        this.out = out;
        this.cores = new Cores(List.of(options.serverCore(), options.loadCore()));
    }

    void run(List<Contender> contenders) throws IOException, InterruptedException {
        for (Contender contender : contenders) {
            out.println("Starting " + contender.name());
            contender.start();
        }
        for (Contender contender : contenders) {
            warmUp(contender);
        }
        new Report(out, measured(contenders)).print();
        if (options.malformed() > 0) {
            for (Contender contender : contenders) {
                spoil(contender);
            }
            new Report(out, measured(contenders)).print();
        }
        for (Contender contender : contenders) {
            if (contender instanceof Product product) {
                out.printf(Locale.ROOT, "%nClicks stored: %,d, of %,d requests%n", product.storedClicks(), asked);
            }
        }
    }

    private List<Measurement> measured(List<Contender> contenders) throws IOException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        for (int round = 1; round <= options.rounds(); round++) {
            for (Contender contender : contenders) {
                measurements.add(measure(contender, round));
            }
        }
        return measurements;
    }

    /** The rivals get none, and so tell whether the machine itself has changed. */
    private void spoil(Contender contender) throws IOException, InterruptedException {
        if (contender instanceof Product) {
            Map<String, Integer> answers = new MalformedRequests(contender.target()).send(options.malformed());
            out.printf(
                    Locale.ROOT,
                    "%n%,d malformed requests to %s: %s%n",
                    options.malformed(),
                    contender.name(),
                    answers);
            waitUntilQuiet(contender);
        }
    }

    private void warmUp(Contender contender) throws IOException, InterruptedException {
        long requests = 0;
        while (requests < options.warmUp()) {
            requests += ask(contender, WARM_UP_STEP).requests();
        }
        out.printf(Locale.ROOT, "Warmed up %s with %,d requests%n", contender.name(), requests);
        waitUntilQuiet(contender);
    }

    private Measurement measure(Contender contender, int round) throws IOException, InterruptedException {
        long othersBefore = othersMicros(contender);
        SortedMap<String, Long> before = contender.cpuMicros();
        LoadResult result = ask(contender, options.time());
        SortedMap<String, Long> after = contender.cpuMicros();
        double others = (double) (othersMicros(contender) - othersBefore) / (2 * result.micros());
        waitUntilQuiet(contender);
        Measurement measurement = new Measurement(
                contender.name(),
                result,
                Measurement.used(before, after),
                Measurement.used(after, contender.cpuMicros()));
        out.printf(
                Locale.ROOT,
                "Round %d  %-10s %8.1f µs CPU a request %9.0f requests/s%s%n",
                round,
                contender.name(),
                measurement.cpuPerRequest(),
                result.requestsPerSecond(),
                others > DISTURBED ? "   (other programs took %.0f %% of both cores)".formatted(100 * others) : "");
        return measurement;
    }

    private LoadResult ask(Contender contender, Duration time) throws IOException, InterruptedException {
        LoadResult result = load.run(contender.target(), time);
        if (contender instanceof Product) {
            asked += result.requests();
        }
        return result;
    }

    private void waitUntilQuiet(Contender contender) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(LONGEST_AFTERMATH);
        long before = total(contender);
        while (true) {
            contender.pause(LOOK);
            long now = total(contender);
            if (now - before <= QUIET_MICROS) {
                return;
            }
            if (Instant.now().isAfter(limit)) {
                out.println("Still busy after " + LONGEST_AFTERMATH + ": " + contender.name());
                return;
            }
            before = now;
        }
    }

    /** CPU time on both cores that neither the server nor the load (a child of this program) has used. */
    private long othersMicros(Contender contender) throws IOException {
        long load = ProcessStat.read(ProcessHandle.current().pid()).cpuMicros();
        return cores.busyMicros() - load - total(contender);
    }

    private static long total(Contender contender) {
        return contender.cpuMicros().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
