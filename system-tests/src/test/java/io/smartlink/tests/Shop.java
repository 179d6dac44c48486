package io.smartlink.tests;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Where a link leads to: a page on this machine, so that browsers of the tests need no network. */
final class Shop implements AutoCloseable {
    private static final byte[] PAGE =
            "<!doctype html><title>Offer</title><h1>The offer</h1>".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;

    Shop() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, PAGE.length);
            exchange.getResponseBody().write(PAGE);
            exchange.close();
        });
        server.start();
    }

    String offer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/offer?id=1";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
