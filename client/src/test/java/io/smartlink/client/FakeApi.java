package io.smartlink.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A server that gives the answers it was told, in that order, and remembers what it was asked. */
public final class FakeApi implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();

    public FakeApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** The next answer, as JSON. */
    public FakeApi answers(int status, String body) {
        return answers(status, "application/json", body, Map.of());
    }

    /** The next answer. */
    public FakeApi answers(int status, String contentType, String body, Map<String, String> headers) {
        synchronized (asked) {
            answers.add(new Answer(status, contentType, body, headers));
        }
        return this;
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    public Asked lastAsked() {
        List<Asked> all = asked();
        return all.get(all.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Answer answer;
        synchronized (asked) {
            asked.add(Asked.read(exchange));
            answer = answers.remove();
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (body.length > 0) {
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private record Answer(int status, String contentType, String body, Map<String, String> headers) {}

    /** A request as it came in; {@code target} is path and raw query. */
    public record Asked(String method, String target, Map<String, List<String>> headers, String body) {

        static Asked read(HttpExchange exchange) throws IOException {
            return new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }

        /** The values of a header, whose name is written {@code Like-this}. */
        public List<String> header(String name) {
            return headers.getOrDefault(name, List.of());
        }
    }
}
