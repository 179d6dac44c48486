package io.smartlink.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Single requests to loopback: no redirect is followed, and the host is named freely. */
final class Probe {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Probe() {}

    /** A GET with this Host header. */
    static HttpRequest.Builder request(URI uri, String host) {
        return HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(10))
                .header("Host", host)
                .header("User-Agent", Target.USER_AGENT);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Whether the server answers at all, and with this status. */
    static boolean answers(int status, HttpRequest.Builder request) throws InterruptedException {
        try {
            return send(request).statusCode() == status;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Fails unless the target redirects exactly as it should. */
    static void redirects(Target target) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(target.uri(), Target.HOST));
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || !location.equals(Target.DESTINATION)) {
            throw new IOException("%s answers %d to \"%s\"".formatted(target.uri(), answer.statusCode(), location));
        }
    }
}
