package io.smartlink.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints the medians over the rounds, and the ratios to each rival: the median of the ratios within each round. */
final class Report {

    private final PrintStream out;
    private final Map<String, List<Measurement>> byServer;

    Report(PrintStream out, List<Measurement> measurements) {
        this.out = out;
        this.byServer = measurements.stream()
                .collect(Collectors.groupingBy(Measurement::server, LinkedHashMap::new, Collectors.toList()));
    }

    void print() {
        out.printf(
                Locale.ROOT,
                "%n%-36s %12s %12s %9s %9s %9s%n",
                "median of the rounds",
                "CPU µs/req",
                "req/s",
                "p50 ms",
                "p99 ms",
                "max ms");
        byServer.forEach(this::printServer);
        out.println();
        byServer.keySet().stream()
                .filter(rival -> byServer.containsKey(Product.NAME) && !rival.equals(Product.NAME))
                .forEach(this::printRatio);
    }

    private void printServer(String server, List<Measurement> rounds) {
        out.printf(
                Locale.ROOT,
                "%-36s %12.1f %12.0f %9.2f %9.2f %9.2f%n",
                server,
                median(rounds, Measurement::cpuPerRequest),
                median(rounds, round -> round.load().requestsPerSecond()),
                median(rounds, round -> round.load().p50Micros() / 1000.0),
                median(rounds, round -> round.load().p99Micros() / 1000.0),
                median(rounds, round -> round.load().maxMicros() / 1000.0));
        for (String part : rounds.get(0).cpuMicros().keySet()) {
            if (!part.equals(server)) {
                printPart("  " + part, median(rounds, round -> round.cpuPerRequest(part)));
            }
        }
        for (String part : rounds.get(0).afterwards().keySet()) {
            printPart("  afterwards " + part, median(rounds, round -> round.afterwardsPerRequest(part)));
        }
    }

    private void printPart(String part, double micros) {
        if (micros >= 0.05) {
            out.printf(Locale.ROOT, "%-36s %12.1f%n", part, micros);
        }
    }

    private void printRatio(String rival) {
        List<Measurement> ours = byServer.get(Product.NAME);
        List<Measurement> theirs = byServer.get(rival);
        out.printf(
                Locale.ROOT,
                "smartlink / %-12s %12.2f x the CPU, %.2f x the requests/s%n",
                rival,
                median(ratios(ours, theirs, Measurement::cpuPerRequest)),
                median(ratios(ours, theirs, round -> round.load().requestsPerSecond())));
    }

    private static double[] ratios(
            List<Measurement> ours, List<Measurement> theirs, ToDoubleFunction<Measurement> figure) {
        return IntStream.range(0, ours.size())
                .mapToDouble(round -> figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(theirs.get(round)))
                .toArray();
    }

    private static double median(List<Measurement> rounds, ToDoubleFunction<Measurement> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
