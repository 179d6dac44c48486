package io.smartlink.tests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server that speaks the formats of Safe Browsing 4 and 5 and of Web Risk, and says {@code MALWARE} of the hosts that it is
 * told. It can be away, slow, overloaded or broken, and is back on the same port.
 */
final class ThreatServer implements AutoCloseable {
    /** Part of an address that makes a question to version 4 too large. */
    static final String TOO_LARGE = "too-large";

    private static final int PREFIX_BYTES = 4;

    private final Set<String> bad = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final int port;
    private HttpServer server;
    private volatile Mood mood = Mood.WELL;

    /** How it answers. */
    enum Mood {
        WELL,
        SLOW,
        OVERLOADED,
        FAILING,
        BROKEN
    }

    ThreatServer() {
        server = started(Ports.free()); // none that others may get while it is stopped
        port = server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void callBad(String... hosts) {
        bad.addAll(List.of(hosts));
    }

    /** Takes hosts off the list again. */
    void callWell(String... hosts) {
        bad.removeAll(Set.of(hosts));
    }

    void be(Mood now) {
        mood = now;
    }

    void stop() {
        server.stop(0);
    }

    void startAgain() {
        server = started(port);
    }

    /** Method, path and query of all requests so far. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** How many addresses each question to version 4 held. */
    List<Integer> batches() {
        return asked.stream()
                .filter(line -> line.startsWith("batch "))
                .map(line -> Integer.parseInt(line.substring("batch ".length())))
                .toList();
    }

    private HttpServer started(int wanted) {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
            fresh.createContext("/", this::answer);
            fresh.setExecutor(Executors.newCachedThreadPool(run -> {
                Thread thread = new Thread(run, "threats");
                thread.setDaemon(true);
                return thread;
            }));
            fresh.start();
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        switch (mood) {
            case WELL -> answerWell(exchange);
            case SLOW -> {
                await();
                exchange.close();
            }
            case OVERLOADED -> send(exchange, 429, "{\"error\":{\"code\":429,\"status\":\"RESOURCE_EXHAUSTED\"}}");
            case FAILING -> send(exchange, 500, "{\"error\":{\"code\":500}}");
            case BROKEN -> send(exchange, 200, "{\"matches\": [{\"thr");
        }
    }

    private void answerWell(HttpExchange exchange) throws IOException {
        JsonObject body = body(exchange);
        if (body.containsKey("error")) {
            send(exchange, 413, body.toString());
        } else {
            send(exchange, 200, body.toString());
        }
    }

    private JsonObject body(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod() + " " + path) {
            case "POST /v4/threatMatches:find" -> v4(exchange);
            case "GET /v5/hashes:search" -> v5(parameters(exchange, "hashPrefixes"));
            case "GET /v1/uris:search" -> webRisk(parameters(exchange, "uri").get(0));
            default -> throw new IllegalStateException("nothing of Google's: " + path);
        };
    }

    private JsonObject v4(HttpExchange exchange) {
        try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
            JsonObject info = reader.readObject().getJsonObject("threatInfo");
            List<String> urls = info.getJsonArray("threatEntries").getValuesAs(JsonObject.class).stream()
                    .map(entry -> entry.getString("url"))
                    .toList();
            asked.add("batch " + urls.size());
            if (urls.stream().anyMatch(url -> url.contains(TOO_LARGE))) {
                return Json.createObjectBuilder()
                        .add("error", Json.createObjectBuilder().add("code", 413))
                        .build();
            }
            JsonArrayBuilder matches = Json.createArrayBuilder();
            urls.stream()
                    .filter(url -> bad.contains(URI.create(url).getHost()))
                    .forEach(url -> matches.add(Json.createObjectBuilder()
                            .add("threatType", "MALWARE")
                            .add("platformType", "ANY_PLATFORM")
                            .add("threatEntryType", "URL")
                            .add("threat", Json.createObjectBuilder().add("url", url))
                            .add("cacheDuration", "300s")));
            var found = matches.build();
            return found.isEmpty()
                    ? Json.createObjectBuilder().build()
                    : Json.createObjectBuilder().add("matches", found).build();
        }
    }

    private JsonObject v5(List<String> prefixes) {
        JsonArrayBuilder hashes = Json.createArrayBuilder();
        for (String host : bad) {
            byte[] hash = sha256(host + "/");
            String prefix = Base64.getEncoder().encodeToString(Arrays.copyOf(hash, PREFIX_BYTES));
            if (prefixes.contains(prefix)) {
                hashes.add(Json.createObjectBuilder()
                        .add("fullHash", Base64.getEncoder().encodeToString(hash))
                        .add(
                                "fullHashDetails",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("threatType", "MALWARE")
                                                .add("attributes", Json.createArrayBuilder()))));
            }
        }
        return Json.createObjectBuilder()
                .add("fullHashes", hashes)
                .add("cacheDuration", "300s")
                .build();
    }

    private JsonObject webRisk(String url) {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        if (bad.contains(URI.create(url).getHost())) {
            answer.add(
                    "threat",
                    Json.createObjectBuilder()
                            .add("threatTypes", Json.createArrayBuilder().add("MALWARE"))
                            .add("expireTime", "2099-01-01T00:00:00.000000001Z"));
        }
        return answer.build();
    }

    private static List<String> parameters(HttpExchange exchange, String name) {
        return Stream.of(exchange.getRequestURI().getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.groupingBy(
                        part -> part[0],
                        Collectors.mapping(
                                part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), Collectors.toList())))
                .getOrDefault(name, List.of());
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putAll(Map.of("Content-Type", List.of("application/json; charset=UTF-8")));
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            closing.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
