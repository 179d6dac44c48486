package io.smartlink.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Smartlink as it is shipped, started by {@code bin/run} on an empty data directory, with one link made through its API. Its
 * database and broker run on the same core as everything else of it.
 */
final class Product implements Contender {

    static final String NAME = "smartlink";
    private static final String ANSWERING = NAME + ": answering";
    private static final String CLICKS_AND_UPKEEP = NAME + ": clicks, upkeep";
    private static final String CONSOLE_HOST = "localhost";
    private static final String API_KEY = "sl_benchmarkbenchmarkbenchmarkbenchmarkbenc";
    private static final String READY = "is ready";
    private static final Pattern CLICKS = Pattern.compile("\"clicks\"\\s*:\\s*(\\d+)");

    private final Target target = new Target(Target.freePort());
    private final int managementPort = Target.freePort();
    private final int core;
    private final int rules;
    private final Path repository;
    private final Path directory;
    private @Nullable ProcessGroup processes;

    /** @param rules of the link; none of them holds */
    Product(int core, int rules, Path repository, Path directory) {
        this.core = core;
        this.rules = rules;
        this.repository = repository;
        this.directory = directory;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public void start() throws IOException, InterruptedException {
        String launcher = repository.resolve("bin/run").toString();
        processes = new ProcessGroup(Integer.toString(core), directory, settings(), List.of(launcher));
        // Not by /health/ready alone: before the application is there, no check of it can fail.
        URI health = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        while (!processes.hasSaid(READY) || !Probe.answers(200, Probe.request(health, "127.0.0.1"))) {
            processes.pause(Duration.ofMillis(500));
        }
        makeLink();
        while (!Probe.answers(302, Probe.request(target.uri(), Target.HOST))) {
            processes.pause(Duration.ofMillis(100));
        }
        Probe.redirects(target);
    }

    private Map<String, String> settings() {
        return Map.of(
                "SMARTLINK_HTTP_PORT",
                Integer.toString(target.port()),
                "SMARTLINK_HTTPS_PORT",
                "0",
                "SMARTLINK_MANAGEMENT_PORT",
                Integer.toString(managementPort),
                "SMARTLINK_DATA_DIR",
                directory.resolve("data").toString(),
                "SMARTLINK_DEFAULT_DOMAIN",
                Target.HOST,
                "SMARTLINK_CONSOLE_HOST",
                CONSOLE_HOST,
                "SMARTLINK_ADMIN_EMAIL",
                "operator@benchmark.example",
                "SMARTLINK_ADMIN_PASSWORD",
                "not a secret: gone after the run",
                "SMARTLINK_ADMIN_API_KEY",
                API_KEY);
    }

    private void makeLink() throws IOException, InterruptedException {
        String body = "{\"slug\": \"%s\", \"destination\": \"%s\", \"rules\": [%s]}"
                .formatted(Target.SLUG, Target.DESTINATION, rulesThatDoNotHold());
        HttpResponse<String> answer = Probe.send(Probe.request(api("links"), CONSOLE_HOST)
                .header("Authorization", "Bearer " + API_KEY)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 201) {
            throw new IOException("The link was refused: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** A browser on a desktop that prefers English is asked for each of these. */
    private String rulesThatDoNotHold() {
        List<String> conditions = List.of(
                "{\"device\": [\"mobile\", \"tablet\"]}",
                "{\"os\": [\"ios\", \"android\"]}",
                "{\"country\": [\"DE\", \"AT\", \"CH\"]}",
                "{\"language\": [\"de\"]}",
                "{\"query\": {\"src\": \"app\"}}");
        return IntStream.range(0, rules)
                .mapToObj(i -> "{\"name\": \"rule %d\", \"when\": %s, \"destination\": \"https://shop.example/%d\"}"
                        .formatted(i, conditions.get(i % conditions.size()), i))
                .collect(Collectors.joining(", "));
    }

    /** People's clicks that stand in the reports now; the account has no other link. */
    long storedClicks() throws IOException, InterruptedException {
        HttpResponse<String> answer = Probe.send(
                Probe.request(api("analytics/summary"), CONSOLE_HOST).header("Authorization", "Bearer " + API_KEY));
        Matcher clicks = CLICKS.matcher(answer.body());
        if (answer.statusCode() != 200 || !clicks.find()) {
            throw new IOException("No summary: " + answer.statusCode() + " " + answer.body());
        }
        return Long.parseLong(clicks.group(1));
    }

    private URI api(String resource) {
        return URI.create("http://127.0.0.1:" + target.port() + "/api/v1/" + resource);
    }

    @Override
    public SortedMap<String, Long> cpuMicros() {
        SortedMap<String, Long> parts = new TreeMap<>();
        for (ProcessStat process : processes.processes()) {
            if (process.pid() == processes.rootPid()) {
                parts.merge("launcher", process.cpuMicros(), Long::sum);
            } else if (process.isPostgres()) {
                parts.merge("postgresql", process.cpuMicros(), Long::sum);
            } else {
                long answering = answeringMicros(process.pid());
                parts.merge(ANSWERING, answering, Long::sum);
                parts.merge(CLICKS_AND_UPKEEP, process.cpuMicros() - answering, Long::sum);
            }
        }
        return parts;
    }

    /** The threads of the HTTP listeners and of their pool. */
    private static long answeringMicros(long pid) {
        return ProcessStat.threads(pid).stream()
                .filter(thread -> thread.command().startsWith("http-"))
                .mapToLong(ProcessStat::ownMicros)
                .sum();
    }

    @Override
    public void pause(Duration moment) throws IOException, InterruptedException {
        processes.pause(moment);
    }

    @Override
    public void close() {
        if (processes != null) {
            processes.close();
        }
    }
}
