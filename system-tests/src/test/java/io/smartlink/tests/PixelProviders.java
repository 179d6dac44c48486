package io.smartlink.tests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Stands in for all providers over HTTPS, with a certificate of its own: their libraries send what they were told to send,
 * hang, or throw. Beside it a shop that visitors arrive at. Writes down, in order, what was asked of whom.
 */
final class PixelProviders implements AutoCloseable {
    private static final char[] PASSWORD = "password".toCharArray();
    private static final List<String> HOSTS = List.of(
            "connect.facebook.net",
            "www.facebook.com",
            "www.googletagmanager.com",
            "www.google-analytics.com",
            "googleads.g.doubleclick.net",
            "analytics.tiktok.com",
            "snap.licdn.com",
            "px.ads.linkedin.com",
            "s.pinimg.com",
            "ct.pinterest.com",
            "static.ads-twitter.com",
            "analytics.twitter.com",
            "sc-static.net",
            "tr.snapchat.com",
            "www.redditstatic.com",
            "alb.reddit.com",
            "a.quora.com",
            "q.quora.com");

    /** Sends each call that the page has queued, in a way that outlives the page. */
    private static final String META = """
            (function () {
              fbq.queue.forEach(function (call) {
                fetch('https://www.facebook.com/tr/?' + Array.prototype.join.call(call, '-'),
                  {mode: 'no-cors', keepalive: true});
              });
            })();
            """;

    /** Tells each product's own servers, which the page's policy keeps apart. */
    private static final String GOOGLE = """
            (function () {
              var to = document.currentScript.src.indexOf('id=AW-') > 0
                ? 'https://googleads.g.doubleclick.net/pagead/?' : 'https://www.google-analytics.com/g/collect?';
              dataLayer.forEach(function (call, at) {
                fetch(to + at + encodeURIComponent(JSON.stringify(call)),
                  {method: 'POST', mode: 'no-cors', keepalive: true});
              });
            })();
            """;

    private static final String TIKTOK = """
            (function () {
              var id = new URL(document.currentScript.src).searchParams.get('sdkid');
              if (!ttq._i[id] || !ttq._t[id] || !ttq._o[id]) throw new Error('not made known');
              ttq.forEach(function (call) {
                fetch('https://analytics.tiktok.com/api/v2/pixel?' + id + '-' + call.join('-'),
                  {mode: 'no-cors', keepalive: true});
              });
            })();
            """;

    private static final String LINKEDIN = """
            fetch('https://px.ads.linkedin.com/collect?' + window._linkedin_data_partner_ids.join('-'),
              {mode: 'no-cors', keepalive: true});
            """;

    /** Of a queue of calls; where it stands, and whom to tell. */
    private static final String QUEUE = """
            (function () {
              %s.forEach(function (call) {
                fetch('https://%s?' + Array.prototype.join.call(call, '-'), {mode: 'no-cors', keepalive: true});
              });
            })();
            """;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpsServer providers;
    private final HttpServer shop;
    private volatile Manner manner = Manner.SEND;
    private volatile long firstAskedNanos;
    private volatile long arrivedNanos;

    /** What the libraries do. */
    enum Manner {
        SEND,
        HANG,
        THROW,
        FAIL
    }

    PixelProviders() {
        try {
            providers = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            providers.setHttpsConfigurator(new HttpsConfigurator(ownCertificate()));
            providers.createContext("/", this::provide);
            providers.setExecutor(threads);
            providers.start();
            shop = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            shop.createContext("/", this::sell);
            shop.setExecutor(threads);
            shop.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rules by which a browser finds it under the providers' names. */
    String resolverRules() {
        StringBuilder rules = new StringBuilder();
        HOSTS.forEach(host -> rules.append(
                "MAP %s 127.0.0.1:%d, ".formatted(host, providers.getAddress().getPort())));
        return rules.toString();
    }

    String shop() {
        return "http://127.0.0.1:" + shop.getAddress().getPort() + "/arrived";
    }

    void behave(Manner how) {
        manner = how;
        asked.clear();
        firstAskedNanos = 0;
    }

    /** What was asked since then: host and path with query of the providers, {@code shop} for an arrival. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** From the first question to a provider until the visitor's arrival. */
    long millisUntilArrival() {
        return (arrivedNanos - firstAskedNanos) / 1_000_000;
    }

    private void provide(HttpExchange exchange) throws IOException {
        if (firstAskedNanos == 0) {
            firstAskedNanos = System.nanoTime();
        }
        String host = exchange.getRequestHeaders().getFirst("Host");
        asked.add(host + exchange.getRequestURI());
        try {
            switch (manner) {
                case SEND -> answer(exchange, 200, library(host));
                case HANG -> end.await();
                case THROW -> answer(exchange, 200, "throw new Error('of no account');");
                case FAIL -> answer(exchange, 503, "");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private static String library(String host) {
        return switch (host) {
            case "connect.facebook.net" -> META;
            case "www.googletagmanager.com" -> GOOGLE;
            case "analytics.tiktok.com" -> TIKTOK;
            case "snap.licdn.com" -> LINKEDIN;
            case "s.pinimg.com" -> QUEUE.formatted("pintrk.queue", "ct.pinterest.com/v3/");
            case "static.ads-twitter.com" -> QUEUE.formatted("twq.queue", "analytics.twitter.com/i/adsct");
            case "sc-static.net" -> QUEUE.formatted("snaptr.queue", "tr.snapchat.com/p");
            case "www.redditstatic.com" -> QUEUE.formatted("rdt.callQueue", "alb.reddit.com/rp.gif");
            case "a.quora.com" -> QUEUE.formatted("qp.queue", "q.quora.com/pixel");
            default -> "";
        };
    }

    private void sell(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/arrived")) {
            arrivedNanos = System.nanoTime();
            asked.add("shop");
        }
        answer(exchange, 200, "<!doctype html><title>Shop</title>");
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", text.startsWith("<") ? "text/html" : "text/javascript");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static SSLContext ownCertificate() throws IOException {
        Path directory = Files.createTempDirectory("providers");
        Path file = directory.resolve("own.p12");
        try {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "own",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=providers",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            new String(PASSWORD))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                keys.load(in, PASSWORD);
            }
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(directory);
        }
    }

    @Override
    public void close() {
        end.countDown();
        providers.stop(0);
        shop.stop(0);
        threads.shutdownNow();
    }
}
