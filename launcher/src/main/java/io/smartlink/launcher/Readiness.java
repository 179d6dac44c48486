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
    private static final Duration BETWEEN_REPORTS = Duration.ofMinutes(1);
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
     * Returns when it is ready. Waits for what the application waits for (a broker that is away) without an end, since it
     * serves what it can meanwhile, and says so every minute.
     *
     * @throws StartException when the server ends, one of its boot commands fails, or it does not deploy the application
     */
    void await(Server server, Terminal terminal) throws InterruptedException {
        Instant start = Instant.now();
        Instant report = start.plus(BETWEEN_REPORTS);
        while (!(server.isDeployed() && isReady())) {
            requireHealthy(server);
            if (!server.isDeployed() && Instant.now().isAfter(start.plus(PATIENCE))) {
                throw StartException.broken(
                        "The application is not deployed after %d minutes".formatted(PATIENCE.toMinutes()));
            }
            if (Instant.now().isAfter(report)) {
                terminal.say(
                        "Not ready yet: " + (server.isDeployed() ? lastAnswer : "the application is being deployed"));
                report = Instant.now().plus(BETWEEN_REPORTS);
            }
            Thread.sleep(BETWEEN.toMillis());
        }
    }

    private static void requireHealthy(Server server) {
        if (server.failedCommand().isPresent()) {
            throw StartException.broken("The server refuses a part of the application: "
                    + server.failedCommand().get());
        }
        if (!server.isAlive()) {
            throw StartException.broken(
                    "The server has ended while it was starting:\n  " + String.join("\n  ", server.lastLines()));
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
