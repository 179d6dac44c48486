package io.smartlink.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NettyRedirectTest {

    private static final String DESTINATION = "https://shop.example/p?id=1%2B#top";

    private final NettyRedirect server =
            new NettyRedirect(0, new NettyRedirect.Address("go.example", "offer"), DESTINATION);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void redirects_by_host_and_slug_in_any_case() throws IOException {
        assertThat(answer("/Offer?x=1", "GO.example:8080"))
                .startsWith("HTTP/1.1 302 Found")
                .contains("location: " + DESTINATION)
                .contains("content-length: 0");
    }

    @Test
    void has_nothing_at_another_host_or_slug() throws IOException {
        assertThat(answer("/offer", "other.example")).startsWith("HTTP/1.1 404 Not Found");
        assertThat(answer("/other", "go.example")).startsWith("HTTP/1.1 404 Not Found");
        assertThat(answer("/", "go.example")).startsWith("HTTP/1.1 404 Not Found");
    }

    @Test
    void keeps_a_connection_for_many_requests() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            BufferedReader answers = reader(socket);
            for (int i = 0; i < 3; i++) {
                write(socket, "GET /offer HTTP/1.1\r\nHost: go.example\r\n\r\n");
                assertThat(head(answers)).startsWith("HTTP/1.1 302 Found");
            }
        }
    }

    private List<String> answer(String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            write(socket, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            return head(reader(socket));
        }
    }

    private static void write(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    private static List<String> head(BufferedReader answers) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = answers.readLine(); line != null && !line.isEmpty(); line = answers.readLine()) {
            lines.add(line);
        }
        return lines;
    }
}
