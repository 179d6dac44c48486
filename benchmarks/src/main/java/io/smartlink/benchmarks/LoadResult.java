package io.smartlink.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the load saw.
 *
 * @param requests that were answered
 * @param micros how long it ran
 * @param p50Micros half of the answers took no longer
 * @param p99Micros 99 of 100 answers took no longer
 * @param maxMicros the slowest answer
 * @param errors connections that broke, answers of status 400 and above, and those that came too late
 */
record LoadResult(long requests, long micros, long p50Micros, long p99Micros, long maxMicros, long errors) {

    private static final Pattern LINE = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    /** Finds the line of result.lua in what wrk printed. */
    static LoadResult parse(String output) {
        Matcher line = LINE.matcher(output);
        if (!line.find()) {
            throw new IllegalArgumentException("no result from wrk: " + output);
        }
        return new LoadResult(
                Long.parseLong(line.group(1)),
                Long.parseLong(line.group(2)),
                Long.parseLong(line.group(3)),
                Long.parseLong(line.group(4)),
                Long.parseLong(line.group(5)),
                Long.parseLong(line.group(6)));
    }

    double requestsPerSecond() {
        return requests * 1e6 / micros;
    }
}
