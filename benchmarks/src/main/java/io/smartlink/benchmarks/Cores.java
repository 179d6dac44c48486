package io.smartlink.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How busy the measured cores are, whoever uses them ({@code /proc/stat}, proc(5)): tells whether something else ran
 * meanwhile.
 */
final class Cores {

    private static final long MICROS_PER_TICK = 10_000;
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    /** User, nice, system, idle, waiting, interrupts, soft interrupts, stolen; guests are part of user. */
    private static final int KINDS = 8;

    private final Set<String> names;

    Cores(List<Integer> cores) {
        names = cores.stream().map(core -> "cpu" + core).collect(Collectors.toSet());
    }

    /** Time that the cores were not idle, summed, since the machine started. */
    long busyMicros() throws IOException {
        return busyMicros(Files.readAllLines(Path.of("/proc/stat")));
    }

    long busyMicros(List<String> stat) {
        return stat.stream()
                .map(line -> line.split(" +"))
                .filter(fields -> names.contains(fields[0]))
                .mapToLong(Cores::busyMicros)
                .sum();
    }

    private static long busyMicros(String[] fields) {
        long all =
                Arrays.stream(fields, 1, KINDS + 1).mapToLong(Long::parseLong).sum();
        return (all - Long.parseLong(fields[IDLE]) - Long.parseLong(fields[WAITING])) * MICROS_PER_TICK;
    }
}
