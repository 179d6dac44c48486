package io.smartlink.benchmarks.analytics;

import io.smartlink.benchmarks.ProcessGroup;
import io.smartlink.benchmarks.ProcessStat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as {@code bin/run} starts it, on an empty data directory and all cores. */
final class Smartlink implements AutoCloseable {
    static final String HOST = "go.benchmark.example";
    private static final String KEY = "sl_benchmarkbenchmarkbenchmarkbenchmarkbenc";
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port = freePort();
    private final Path data;
    private final ProcessGroup processes;

    Smartlink(Path repository, Path directory) throws IOException, InterruptedException {
        data = directory.resolve("data");
        processes = new ProcessGroup(
                "0-" + (Runtime.getRuntime().availableProcessors() - 1),
                directory,
                Map.ofEntries(
                        Map.entry("SMARTLINK_HTTP_PORT", Integer.toString(port)),
                        Map.entry("SMARTLINK_HTTPS_PORT", "0"),
                        Map.entry("SMARTLINK_MANAGEMENT_PORT", Integer.toString(freePort())),
                        Map.entry("SMARTLINK_DATA_DIR", data.toString()),
                        Map.entry("SMARTLINK_DEFAULT_DOMAIN", HOST),
                        Map.entry("SMARTLINK_CONSOLE_HOST", "localhost"),
                        Map.entry("SMARTLINK_TRUSTED_PROXIES", "127.0.0.0/8"),
                        Map.entry("SMARTLINK_SPOOL_MAX_BYTES", "4294967296"),
                        Map.entry("SMARTLINK_ADMIN_EMAIL", "operator@benchmark.example"),
                        Map.entry("SMARTLINK_ADMIN_PASSWORD", "not a secret: gone after the run"),
                        Map.entry("SMARTLINK_ADMIN_API_KEY", KEY)),
                List.of(repository.resolve("bin/run").toString()));
        while (!processes.hasSaid("is ready")) {
            processes.pause(Duration.ofMillis(500));
        }
    }

    Psql psql() throws IOException {
        return new Psql(data);
    }

    int port() {
        return port;
    }

    /** Makes a link and returns its id. */
    String link(String slug) throws IOException, InterruptedException {
        String answer = send(HttpRequest.newBuilder(api("links"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"slug\": \"%s\", \"destination\": \"https://shop.example/%s\"}".formatted(slug, slug))));
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw new IOException("no link: " + answer);
        }
        return id.group(1);
    }

    String get(String resource) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(api(resource)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.header("Host", "localhost")
                        .header("Authorization", "Bearer " + KEY)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private URI api(String resource) {
        return URI.create("http://127.0.0.1:" + port + "/api/v1/" + resource);
    }

    /** CPU time so far, of PostgreSQL and of all else. */
    SortedMap<String, Long> cpuMicros() {
        SortedMap<String, Long> parts = new TreeMap<>();
        for (ProcessStat process : processes.processes()) {
            parts.merge(process.isPostgres() ? "postgresql" : "server", process.ownMicros(), Long::sum);
        }
        return parts;
    }

    /** Holds PostgreSQL still, as if its machine hung, or lets it go on. */
    void postgres(String signal) throws IOException, InterruptedException {
        for (ProcessStat process : processes.processes()) {
            if (process.isPostgres()) {
                new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            postgres("CONT");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        processes.close();
    }
}
