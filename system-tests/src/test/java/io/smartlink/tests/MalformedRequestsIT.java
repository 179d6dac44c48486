package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no browser sends: ten thousand requests put together from broken parts, always the same ones. */
@ExtendWith(Nodes.Started.class)
class MalformedRequestsIT {
    private static final int REQUESTS = 10_000;
    private static final int CALLERS = 8;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String INJECTED = "X-Injected";

    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "get",
            "G\u00e4T",
            "",
            "FOO BAR");
    private static final List<String> PIECES = List.of(
            "/",
            "//",
            "a",
            "SLUG",
            "%",
            "%0d%0aX-Injected:%201",
            "\r\nX-Injected: 1",
            "\r",
            "\n",
            "%00",
            "\u0000",
            "..",
            "%2e%2e",
            "\\",
            "%5c",
            "?",
            "#",
            "&",
            "=",
            ";",
            "%zz",
            "%C3",
            "%ff%fe",
            "\u00ff",
            "+",
            "{",
            "|",
            "\"",
            "<",
            "'",
            "%u0041",
            "http://evil.example/",
            "-/unlock",
            "api/v1/links",
            "%61pi",
            "x".repeat(200),
            "%41".repeat(100),
            "robots.txt",
            "*");
    private static final List<String> HEADERS = List.of(
            "User-Agent: " + Request.CHROME,
            "User-Agent: \u0000\u0001",
            "Cookie: sl_=;;;==;\"",
            "Cookie: " + "a=b;".repeat(500),
            "Accept-Language: ,,;q=;q=9,*",
            "Accept-Language: " + "de,".repeat(2000),
            "Referer: javascript:alert(1)",
            "Referer: http://[::",
            "X-Forwarded-For: 1.2.3.4, , evil",
            "X-Forwarded-Host: evil.example",
            "If-None-Match: \"",
            "Range: bytes=9-1",
            "Content-Length: -1",
            "Content-Length: 99999999999999",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: x",
            "Sec-Purpose: \u00ff",
            "DNT: 1",
            "Expect: 200-ok",
            "Upgrade: h2c",
            "Connection: upgrade",
            "Bad Header",
            ": x",
            "X: \r\n folded",
            "Host: second.example");
    private static final List<String> HOSTS = List.of(
            Installation.DOMAIN,
            Installation.DOMAIN,
            Installation.DOMAIN + ":99999",
            Installation.DOMAIN + ".",
            "LOCALHOST",
            "",
            "[::1]",
            "evil.example",
            "a b",
            "go.brand.example\u0000",
            "%",
            "\u00fc.example",
            "x".repeat(300));

    private final Nodes nodes;

    MalformedRequestsIT(Nodes nodes) {
        this.nodes = nodes;
    }

    @Test
    void break_nothing() {
        String slug = nodes.fast()
                .api()
                .link("{\"destination\": \"https://x.example/\", \"forwardQuery\": true, \"forwardPath\": true}")
                .getString("slug");

        List<String> wrong = AtOnce.call(CALLERS, caller -> wrongAnswers(slug, caller)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(wrong).isEmpty();
        for (Installation node : nodes.all()) {
            Answer answer =
                    Request.get("/" + slug).host(Installation.DOMAIN).browser().send(node.httpPort());
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).isEqualTo("https://x.example/");
        }
    }

    private List<String> wrongAnswers(String slug, int caller) {
        Random random = new Random(caller);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < REQUESTS / CALLERS; i++) {
            String request = request(random, slug);
            Installation node = nodes.all().get(i % 2);
            String head = head(node.httpPort(), request);
            boolean serverFailed = head.startsWith("HTTP/1.1 5")
                    && !head.startsWith("HTTP/1.1 501")
                    && !head.startsWith("HTTP/1.1 505");
            if (serverFailed || head.lines().anyMatch(line -> line.startsWith(INJECTED))) {
                wrong.add(request + " -> " + head);
            }
        }
        return wrong;
    }

    private static String request(Random random, String slug) {
        StringBuilder request = new StringBuilder(one(METHODS, random)).append(' ');
        request.append(random.nextInt(10) == 0 ? "" : "/");
        for (int i = random.nextInt(6); i > 0; i--) {
            request.append(one(PIECES, random).replace("SLUG", slug));
        }
        request.append(random.nextInt(20) == 0 ? " HTTP/9.9" : " HTTP/1.1").append("\r\n");
        request.append("Host: ").append(one(HOSTS, random)).append("\r\nConnection: close\r\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            request.append(one(HEADERS, random)).append("\r\n");
        }
        return request.append("\r\n").toString();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** What the server says before the empty line; empty if it hangs up, which it may. */
    private static String head(int port, String request) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            String text = answer.toString(StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end);
        } catch (SocketException hungUp) {
            return "";
        } catch (IOException e) {
            throw new IllegalStateException(request, e);
        }
    }
}
