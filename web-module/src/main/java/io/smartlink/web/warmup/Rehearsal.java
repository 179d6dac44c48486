package io.smartlink.web.warmup;

import io.smartlink.redirect.Redirector;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection of the rehearsal: sends the same request over and over to our own listener, as a browser would, and
 * reads the answers. Goes through socket, container, both doors' shared code and the spool; what it records is thrown
 * away by its domain.
 */
final class Rehearsal {
    private static final byte[] REQUEST = ("GET " + Redirector.REHEARSAL_PATH + "?utm_source=rehearsal HTTP/1.1\r\n"
                    + "Host: " + Redirector.REHEARSAL_HOST + "\r\n"
                    + "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/131.0.0.0 Safari/537.36\r\n"
                    + "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8\r\n"
                    + "Accept-Language: en-GB,en;q=0.7,de;q=0.3\r\n"
                    + "Referer: https://rehearsal.invalid/page\r\n"
                    + "Connection: keep-alive\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};
    private static final int ANSWER_TIMEOUT_MILLIS = 10_000;

    private final int port;

    Rehearsal(int port) {
        this.port = port;
    }

    /**
     * Sends that many requests, one after the other.
     *
     * @throws IOException if the listener does not answer, or not with a redirect
     */
    void play(int requests) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(ANSWER_TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < requests && !Thread.currentThread().isInterrupted(); i++) {
                out.write(REQUEST);
                readAnswer(in);
            }
        }
    }

    private static void readAnswer(InputStream in) throws IOException {
        byte[] status = in.readNBytes("HTTP/1.1 302".length());
        if (!new String(status, StandardCharsets.US_ASCII).equals("HTTP/1.1 302")) {
            throw new IOException("not a redirect: " + new String(status, StandardCharsets.US_ASCII));
        }
        int matched = 0;
        while (matched < END_OF_HEADERS.length) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("connection closed in the middle of an answer");
            }
            matched = next == END_OF_HEADERS[matched] ? matched + 1 : next == '\r' ? 1 : 0;
        }
    }
}
