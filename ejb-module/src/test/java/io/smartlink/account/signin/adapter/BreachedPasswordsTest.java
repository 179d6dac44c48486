package io.smartlink.account.signin.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that speaks as the range API does. */
class BreachedPasswordsTest {
    /** SHA-1 of "password": 5BAA6 1E4C9B93F3F0682250B6CF8331B7EE68FD8. */
    private static final String LIST = "0018A45C4D1DEF81644B54AB7F969B88D65:1\r\n"
            + "1E4C9B93F3F0682250B6CF8331B7EE68FD8:10434004\r\n"
            + "011053FD0102E94D6AE2F8B83D76FAF94F6:0\r\n";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String answer = LIST;
    private int status = 200;
    private URI url;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Add-Padding"));
            byte[] body = answer.getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        url = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void tells_by_five_digits_of_the_hash_whether_a_password_was_stolen() {
        assertThat(new BreachedPasswords(url).isListed("password")).isTrue();

        assertThat(asked).containsExactly("/range/5BAA6 true");
    }

    @Test
    void another_password_with_the_same_beginning_is_none_and_neither_is_padding() {
        answer = LIST.replace("1E4C9B93F3F0682250B6CF8331B7EE68FD8:10434004", "1E4C9B93F3F0682250B6CF8331B7EE68FD8:0");

        assertThat(new BreachedPasswords(url).isListed("password")).isFalse();
        answer = LIST.replace("1E4C9B93", "1E4C9B94");
        assertThat(new BreachedPasswords(url).isListed("password")).isFalse();
        answer = "nonsense";
        assertThat(new BreachedPasswords(url).isListed("password")).isFalse();
    }

    @Test
    void who_does_not_answer_keeps_nobody_from_choosing() {
        status = 503;
        assertThat(new BreachedPasswords(url).isListed("password")).isFalse();

        server.stop(0);
        assertThat(new BreachedPasswords(url).isListed("password")).isFalse();
    }

    @Test
    void nobody_is_asked_unless_the_operator_says_so() {
        assertThat(new BreachedPasswords(null).isListed("password")).isFalse();

        assertThat(asked).isEmpty();
    }
}
