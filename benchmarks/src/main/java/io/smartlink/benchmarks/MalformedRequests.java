package io.smartlink.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Requests that are a good one with some of its bytes replaced, others put in, or its end torn off: always the same ones.
 * Each has a connection of its own, which is closed behind it.
 */
final class MalformedRequests {
    private static final int MOST_CHANGES = 8;
    private static final int PATIENCE_MILLIS = 10_000;

    /** What means something to a server in the wrong place. */
    private static final byte[] MEANINGFUL =
            "\r\n\0 %:/?#&=;,\\\"<>{}[]+*\u007f\u0080\u00ff".getBytes(StandardCharsets.ISO_8859_1);

    private final Target target;
    private final Random random = new Random(1);

    MalformedRequests(Target target) {
        this.target = target;
    }

    /** Sends so many of them one after the other, and counts what the server says: its status, or that it hung up. */
    Map<String, Integer> send(int requests) throws IOException {
        Map<String, Integer> answers = new TreeMap<>();
        for (int i = 0; i < requests; i++) {
            answers.merge(answer(spoiled()), 1, Integer::sum);
        }
        return answers;
    }

    byte[] spoiled() {
        byte[] good = """
                GET /%s?a=%%2B&b=2 HTTP/1.1\r
                Host: %s\r
                User-Agent: %s\r
                Accept-Language: de, en;q=0.9\r
                Connection: close\r
                \r
                """.formatted(Target.SLUG, Target.HOST, Target.USER_AGENT).getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = good;
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            bytes = changed(bytes, random.nextInt(bytes.length));
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes, int at) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream(bytes.length + 1);
        changed.write(bytes, 0, at);
        int rest =
                switch (random.nextInt(20)) {
                    case 0 -> bytes.length; // torn off
                    case 1, 2, 3, 4 -> at; // something put in
                    default -> at + 1; // something else instead
                };
        changed.write(MEANINGFUL[random.nextInt(MEANINGFUL.length)]);
        changed.write(bytes, rest, bytes.length - rest);
        return changed.toByteArray();
    }

    private String answer(byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), target.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            String head = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return head.matches("(?s)HTTP/1\\.[01] [1-5]\\d\\d .*") ? head.substring(9, 12) : "hung up";
        } catch (SocketTimeoutException e) {
            return "no answer";
        } catch (SocketException e) {
            return "hung up";
        }
    }
}
