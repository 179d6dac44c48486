package io.smartlink.certificate.adapter;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Looks whether this node's plain listener shows proofs already, as an authority would. */
public final class OwnListener {
    private static final int DEFAULT_PORT = 8080;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final URI challenges;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    OwnListener(String host, int port) {
        this.challenges = URI.create("http://" + host + ":" + port + "/.well-known/acme-challenge/");
    }

    /** By {@code smartlink.http.host}, where it is one address, and {@code smartlink.http.port}. */
    public static OwnListener from(Config config) {
        String host = config.getOptionalValue("smartlink.http.host", String.class)
                .filter(address -> !address.equals("0.0.0.0") && !address.equals("::"))
                .orElse("127.0.0.1");
        return new OwnListener(
                host.contains(":") ? "[" + host + "]" : host,
                config.getOptionalValue("smartlink.http.port", Integer.class).orElse(DEFAULT_PORT));
    }

    /** Whether it answers with the text at the token. */
    public boolean serves(String token, String text) {
        HttpRequest request = HttpRequest.newBuilder(challenges.resolve(token))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().equals(text);
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
