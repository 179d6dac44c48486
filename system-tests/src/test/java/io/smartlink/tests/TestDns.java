package io.smartlink.tests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A DNS server whose records tests set: {@code pebble-challtestsrv}. One serves a whole process;
 * tests use names that no other test does.
 */
final class TestDns implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);
    private static final Lasting<TestDns> OF_PROCESS = new Lasting<>(() -> new TestDns(Installation.work(), ""));

    private final int port;
    private final int managementPort;
    private final Process server;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * @param home where it works
     * @param defaultAddress IPv4 address of every name that has no other; empty for none
     */
    TestDns(Path home, String defaultAddress) {
        List<Integer> ports = Ports.free(2);
        port = ports.get(0);
        managementPort = ports.get(1);
        Installation.create(home);
        try {
            server = new ProcessBuilder(
                            "pebble-challtestsrv",
                            "-dns01",
                            "127.0.0.1:" + port,
                            "-management",
                            "127.0.0.1:" + managementPort,
                            "-http01",
                            "",
                            "-https01",
                            "",
                            "-tlsalpn01",
                            "",
                            "-defaultIPv4",
                            defaultAddress,
                            "-defaultIPv6",
                            "")
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("dns.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("test DNS")
                .atMost(START)
                .ignoreExceptions()
                .until(() -> set("clear-a", "{\"host\": \"ready.example.\"}"));
    }

    /** The one of this process. */
    static TestDns ofProcess() {
        return OF_PROCESS.get();
    }

    /** What {@code SMARTLINK_DNS_RESOLVER} takes. */
    String resolver() {
        return "127.0.0.1:" + port;
    }

    TestDns cname(String host, String target) {
        set("set-cname", "{\"host\": \"%s.\", \"target\": \"%s.\"}".formatted(host, target));
        return this;
    }

    TestDns withoutCname(String host) {
        set("clear-cname", "{\"host\": \"%s.\"}".formatted(host));
        return this;
    }

    TestDns a(String host, String address) {
        set("add-a", "{\"host\": \"%s.\", \"addresses\": [\"%s\"]}".formatted(host, address));
        return this;
    }

    TestDns txt(String host, String value) {
        set("set-txt", "{\"host\": \"%s.\", \"value\": \"%s\"}".formatted(host, value));
        return this;
    }

    TestDns withoutTxt(String host) {
        set("clear-txt", "{\"host\": \"%s.\"}".formatted(host));
        return this;
    }

    /** From now on the name cannot be looked up at all. */
    TestDns silent(String host) {
        set("set-servfail", "{\"host\": \"%s.\"}".formatted(host));
        return this;
    }

    private boolean set(String what, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/" + what))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("test DNS refused " + what + " " + json + ": " + status);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.destroy();
    }

    /** Hands it to constructors of tests. */
    static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDns.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return ofProcess();
        }
    }
}
