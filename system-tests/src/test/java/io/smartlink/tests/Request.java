package io.smartlink.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP request that leaves byte for byte as it is written here, on a connection of its own: no client library tidies
 * its path, adds headers or follows redirects.
 */
final class Request {
    static final String CHROME =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
    private static final int PATIENCE_MILLIS = 30_000;

    private final String method;
    private final String target;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];

    private Request(String method, String target) {
        this.method = method;
        this.target = target;
        headers.put("Connection", "close");
    }

    static Request of(String method, String target) {
        return new Request(method, target);
    }

    static Request get(String target) {
        return of("GET", target);
    }

    Request host(String host) {
        return with("Host", host);
    }

    /** As a person's browser sends it. */
    Request browser() {
        return with("User-Agent", CHROME);
    }

    Request with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Request json(String text) {
        headers.putIfAbsent("Content-Type", "application/json");
        body = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Answer send(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            return send(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    /** On a connection that is there already, and is over with it. */
    Answer send(Socket socket) throws IOException {
        socket.getOutputStream().write(bytes());
        return Answer.parse(socket.getInputStream().readAllBytes());
    }

    private byte[] bytes() {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0 || method.equals("POST") || method.equals("PUT") || method.equals("PATCH")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }
}
