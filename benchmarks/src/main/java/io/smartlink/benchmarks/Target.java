package io.smartlink.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/**
 * What the load asks for: one short address, which each server answers at a port of its own.
 *
 * @param port on loopback
 */
record Target(int port) {

    /** The host of the short address, as visitors send it. */
    static final String HOST = "go.benchmark.example";

    /** The slug of the short address. */
    static final String SLUG = "spring-offer";

    /** Where it leads; nobody ever follows it. */
    static final String DESTINATION = "https://shop.example/catalogue/spring?id=4711&ref=a%2Bb#top";

    /** A person's, so that the click counts. */
    static final String USER_AGENT =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";

    URI uri() {
        return URI.create("http://127.0.0.1:" + port + "/" + SLUG);
    }

    /** A port that nobody listens on now. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
