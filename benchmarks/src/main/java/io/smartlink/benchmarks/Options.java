package io.smartlink.benchmarks;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How to measure.
 *
 * @param servers the names of those to measure, in the order of a round
 * @param rounds times that each of them is measured
 * @param time one measurement
 * @param connections kept open by the load
 * @param warmUp requests to each before the first round
 * @param serverCore the core that all servers share, one after the other
 * @param loadCore the core of the load
 * @param malformed requests that Smartlink gets after all rounds, which are then measured once more; 0: none
 * @param rules rules of Smartlink's link, none of which holds, so that all are asked
 */
record Options(
        List<String> servers,
        int rounds,
        Duration time,
        int connections,
        long warmUp,
        int serverCore,
        int loadCore,
        int malformed,
        int rules) {

    static final String USAGE = """
            benchmarks/redirect [--rounds 5] [--seconds 10] [--connections 32] [--warm-up 100000]
                                [--server-core 0] [--load-core 1] [--rules 0] [--malformed 0]
                                [--only smartlink,nginx,netty]""";

    private static final Map<String, String> DEFAULTS = Map.of(
            "--only", "smartlink,nginx,netty",
            "--rounds", "5",
            "--seconds", "10",
            "--connections", "32",
            "--warm-up", "100000",
            "--server-core", "0",
            "--load-core", "1",
            "--malformed", "0",
            "--rules", "0");

    Options {
        servers = List.copyOf(servers);
        if (rounds < 1 || time.toSeconds() < 1 || connections < 1 || warmUp < 0 || malformed < 0 || rules < 0) {
            throw new IllegalArgumentException("Rounds, seconds and connections start at 1, all else at 0.");
        }
        if (serverCore == loadCore) {
            throw new IllegalArgumentException("Server and load need a core each.");
        }
    }

    /**
     * Reads name and value in turn.
     *
     * @throws IllegalArgumentException if an option is unknown or its value makes no sense
     */
    static Options parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!DEFAULTS.containsKey(name) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("Unknown, or without a value: " + name);
            }
            values.put(name, arguments.get(i + 1));
        }
        return new Options(
                List.of(values.get("--only").split(",")),
                Integer.parseInt(values.get("--rounds")),
                Duration.ofSeconds(Long.parseLong(values.get("--seconds"))),
                Integer.parseInt(values.get("--connections")),
                Long.parseLong(values.get("--warm-up")),
                Integer.parseInt(values.get("--server-core")),
                Integer.parseInt(values.get("--load-core")),
                Integer.parseInt(values.get("--malformed")),
                Integer.parseInt(values.get("--rules")));
    }
}
