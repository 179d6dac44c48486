package io.smartlink.benchmarks.analytics;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clicks by many visitors on many links over several connections; the same for every run. */
final class Backlog {
    private static final int CONNECTIONS = 8;
    private static final int AGENTS = 3000;
    private static final int REFERRERS = 400;
    private static final int CAMPAIGNS = 100;

    private final int port;
    private final List<String> slugs;

    Backlog(int port, List<String> slugs) {
        this.port = port;
        this.slugs = List.copyOf(slugs);
    }

    /** Sends so many clicks; returns when all are answered. */
    void send(int clicks) throws IOException, InterruptedException {
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int seed = i;
                parts.add(connections.submit(() -> {
                    sendOnOne(clicks / CONNECTIONS, new Random(seed));
                    return seed;
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a click was not answered", e.getCause());
        } finally {
            connections.shutdownNow();
        }
    }

    private void sendOnOne(int clicks, Random random) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            InputStream answers = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < clicks; i++) {
                socket.getOutputStream().write(request(random).getBytes(StandardCharsets.ISO_8859_1));
                String status = readHead(answers);
                if (!status.startsWith("HTTP/1.1 302 ")) {
                    throw new IOException(status);
                }
            }
        }
    }

    private String request(Random random) {
        int campaign = skewed(random, CAMPAIGNS);
        String query = random.nextInt(3) > 0
                ? ""
                : "?utm_source=source" + campaign % 20 + "&utm_medium=email&utm_campaign=campaign" + campaign;
        String referrer = random.nextInt(3) == 0
                ? ""
                : "Referer: https://www.site" + skewed(random, REFERRERS) + ".example/some/page\r\n";
        return "GET /" + slugs.get(skewed(random, slugs.size())) + query + " HTTP/1.1\r\nHost: " + Smartlink.HOST
                + "\r\nUser-Agent: " + agent(skewed(random, AGENTS)) + "\r\nAccept-Language: "
                + (random.nextBoolean() ? "de-DE,de;q=0.9,en;q=0.8" : "en-US,en;q=0.9") + "\r\nX-Forwarded-For: "
                + (1 + random.nextInt(220)) + "." + random.nextInt(256) + "." + random.nextInt(256) + "."
                + random.nextInt(256) + "\r\n" + referrer + "\r\n";
    }

    private static String agent(int number) {
        int version = 90 + number % 45;
        int model = number / 45;
        return model == 0
                ? "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + version
                        + ".0.0.0 Safari/537.36"
                : "Mozilla/5.0 (Linux; Android 14; SM-A" + (100 + model)
                        + "B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + version
                        + ".0.0.0 Mobile Safari/537.36";
    }

    /** Small numbers far more often than large ones. */
    private static int skewed(Random random, int bound) {
        return (int) (Math.pow(random.nextDouble(), 4) * bound);
    }

    private static String readHead(InputStream answers) throws IOException {
        StringBuilder head = new StringBuilder(512);
        while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = answers.read();
            if (next < 0) {
                throw new IOException("connection ended within an answer");
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
