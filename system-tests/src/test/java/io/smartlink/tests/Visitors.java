package io.smartlink.tests;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Visitors of one link on several kept connections, each visit with a term of its own that is sent once and never again.
 * A visit whose answer came whole is answered; one that was sent and whose connection broke is unanswered. When the
 * server is gone they wait outside until somebody opens the door again.
 */
final class Visitors implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final int port;
    private final String slug;
    private final ConcurrentLinkedQueue<String> terms = new ConcurrentLinkedQueue<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final ExecutorService connections;
    private volatile CountDownLatch door = new CountDownLatch(0);

    Visitors(int port, String slug, String prefix, int visits, int connections) {
        this.port = port;
        this.slug = slug;
        IntStream.range(0, visits).forEach(i -> terms.add(prefix + i));
        this.connections = Executors.newFixedThreadPool(connections);
        for (int i = 0; i < connections; i++) {
            this.connections.submit(this::visitUntilAllTermsAreSent);
        }
        this.connections.shutdown();
    }

    Set<String> answered() {
        return answered;
    }

    Set<String> unanswered() {
        return unanswered;
    }

    /** Whose connection breaks from now on waits, instead of being told that nothing is deployed yet. */
    void closeDoor() {
        door = new CountDownLatch(1);
    }

    void openDoor() {
        door.countDown();
    }

    boolean done() {
        return connections.isTerminated();
    }

    private void visitUntilAllTermsAreSent() {
        while (!terms.isEmpty()) {
            waitAtTheDoor();
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                visitOn(socket);
            } catch (IOException serverIsGone) {
                // what was sent stands in unanswered; the next connection goes on with the next term
            }
        }
    }

    private void waitAtTheDoor() {
        try {
            door.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void visitOn(Socket socket) throws IOException {
        InputStream answers = new BufferedInputStream(socket.getInputStream());
        for (String term = terms.poll(); term != null; term = terms.poll()) {
            unanswered.add(term);
            socket.getOutputStream().write(request(term));
            if (!readAnswer(answers).startsWith("HTTP/1.1 302 ")) {
                throw new IOException("not a redirect");
            }
            answered.add(term);
            unanswered.remove(term);
        }
    }

    private byte[] request(String term) {
        return ("GET /%s?utm_term=%s HTTP/1.1\r\nHost: %s\r\nUser-Agent: %s\r\n\r\n"
                        .formatted(slug, term, Installation.DOMAIN, Request.CHROME))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A redirect has no body: its head is the whole answer. */
    private static String readAnswer(InputStream answers) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = answers.read();
            if (next < 0) {
                throw new IOException("connection ended within an answer");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() {
        terms.clear();
        openDoor();
        connections.shutdownNow();
    }
}
