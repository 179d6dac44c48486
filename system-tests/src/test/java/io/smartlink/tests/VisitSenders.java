package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Sends visits on several kept connections, each one when the one before it was answered, and notes in which quarter of an
 * hour: days begin on one in every time zone.
 */
final class VisitSenders {
    private static final int CONNECTIONS = 8;
    private static final int PATIENCE_MILLIS = 30_000;

    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** A visit must not be sent in one quarter and answered in the next: nobody could foretell its bucket. */
    private static final Duration AWAY_FROM_ITS_END = Duration.ofSeconds(5);

    private VisitSenders() {}

    /** A visit that was answered. */
    record Sent(GeneratedVisit visit, Instant quarter) {}

    /** Sends all; every one of them must be answered with a redirect. */
    static List<Sent> send(List<GeneratedVisit> visits, int port) {
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<List<Sent>>> parts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int first = i;
                parts.add(connections.submit(() -> sendEvery(CONNECTIONS, first, visits, port)));
            }
            List<Sent> sent = new ArrayList<>(visits.size());
            for (Future<List<Sent>> part : parts) {
                sent.addAll(part.get());
            }
            return sent;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a visit was not answered", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            connections.shutdownNow();
        }
    }

    private static List<Sent> sendEvery(int step, int first, List<GeneratedVisit> visits, int port)
            throws IOException, InterruptedException {
        List<Sent> sent = new ArrayList<>(visits.size() / step + 1);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            InputStream answers = new BufferedInputStream(socket.getInputStream());
            for (int i = first; i < visits.size(); i += step) {
                stayAwayFromTheEnd();
                Instant quarter = quarter();
                socket.getOutputStream().write(visits.get(i).request());
                String head = readHead(answers);
                assertThat(head).as("answer to %s", visits.get(i)).startsWith("HTTP/1.1 302 ");
                assertThat(quarter()).as("quarter of the answer").isEqualTo(quarter);
                sent.add(new Sent(withVariant(visits.get(i), head), quarter));
            }
        }
        return sent;
    }

    /** Which variant was drawn, the destination tells. */
    private static GeneratedVisit withVariant(GeneratedVisit visit, String head) {
        if (visit.link() != VisitGenerator.WITH_VARIANTS) {
            return visit;
        }
        String location = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location:"))
                .findFirst()
                .orElseThrow();
        String path = location.contains("?") ? location.substring(0, location.indexOf('?')) : location;
        return visit.with("variant", path.substring(path.lastIndexOf('/') + 1).strip());
    }

    private static Instant quarter() {
        long now = Instant.now().getEpochSecond();
        return Instant.ofEpochSecond(now - now % QUARTER.toSeconds());
    }

    private static void stayAwayFromTheEnd() throws InterruptedException {
        Instant now = Instant.now();
        Instant next = quarter().plus(QUARTER);
        if (now.isAfter(next.minus(AWAY_FROM_ITS_END))) {
            TimeUnit.MILLISECONDS.sleep(Duration.between(now, next).toMillis() + 1);
        }
    }

    /** A redirect has no body: its head is the whole answer. */
    private static String readHead(InputStream answers) throws IOException {
        StringBuilder head = new StringBuilder(512);
        while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = answers.read();
            if (next < 0) {
                throw new IOException("connection ended within an answer: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
