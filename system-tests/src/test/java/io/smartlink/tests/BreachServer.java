package io.smartlink.tests;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A list of stolen passwords that speaks as the range API of Have I Been Pwned does, and has one password on it. */
final class BreachServer implements AutoCloseable {
    static final String STOLEN = "eleven-purple-kayaks-hum";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    BreachServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String hash = sha1(STOLEN);
        server.createContext("/range/", exchange -> {
            String prefix = exchange.getRequestURI().getPath().substring("/range/".length());
            asked.add(prefix);
            String others = "0018A45C4D1DEF81644B54AB7F969B88D65:4\r\n011053FD0102E94D6AE2F8B83D76FAF94F6:0\r\n";
            byte[] body = (others + (hash.startsWith(prefix) ? hash.substring(5) + ":12\r\n" : ""))
                    .getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /** What {@code SMARTLINK_BREACHED_PASSWORDS_URL} takes. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked for, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
