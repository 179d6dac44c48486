package io.smartlink.benchmarks.analytics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How to measure.
 *
 * @param backlog clicks that wait in the spool when taking in begins; 0: not measured
 * @param visits raw visits that the dashboards are asked over; 0: not measured
 * @param days over which the visits spread, today the last of them
 * @param calls times that each dashboard is asked
 */
record AnalyticsOptions(int backlog, long visits, int days, int calls) {
    static final String USAGE = """
            benchmarks/analytics [--backlog 500000] [--visits 20000000] [--days 90] [--calls 30]""";

    private static final Map<String, String> DEFAULTS =
            Map.of("--backlog", "500000", "--visits", "20000000", "--days", "90", "--calls", "30");

    AnalyticsOptions {
        if (backlog < 0 || visits < 0 || days < 1 || calls < 1) {
            throw new IllegalArgumentException("Days and calls start at 1, all else at 0.");
        }
    }

    /**
     * Reads name and value in turn.
     *
     * @throws IllegalArgumentException if an option is unknown or its value makes no sense
     */
    static AnalyticsOptions parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!DEFAULTS.containsKey(name) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("Unknown, or without a value: " + name);
            }
            values.put(name, arguments.get(i + 1));
        }
        return new AnalyticsOptions(
                Integer.parseInt(values.get("--backlog")),
                Long.parseLong(values.get("--visits")),
                Integer.parseInt(values.get("--days")),
                Integer.parseInt(values.get("--calls")));
    }
}
