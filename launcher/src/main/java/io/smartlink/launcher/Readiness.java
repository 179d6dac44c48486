package io.smartlink.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Asks the management listener until the application says that it is ready. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final HttpRequest request;
    private String lastAnswer = "no answer";

    Readiness(int managementPort) {
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /**
     * Returns when it is ready.
     *
     * @throws StartException when the server ends, one of its boot commands fails, or the time is up
     */
    void await(Server server) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!(server.isDeployed() && isReady())) {
            if (server.failedCommand().isPresent()) {
                throw StartException.broken("The server refuses a part of the application: "
                        + server.failedCommand().get());
            }
            if (!server.isAlive()) {
                throw StartException.broken(
                        "The server has ended while it was starting:\n  " + String.join("\n  ", server.lastLines()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw StartException.broken("The application is not ready after %d minutes: %s"
                        .formatted(PATIENCE.toMinutes(), lastAnswer));
            }
            Thread.sleep(BETWEEN.toMillis());
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            lastAnswer = response.statusCode() + " " + response.body();
            return response.statusCode() == 200;
        } catch (IOException e) { // it does not listen yet
            return false;
        }
    }
}
