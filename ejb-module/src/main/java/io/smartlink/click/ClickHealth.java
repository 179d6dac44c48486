package io.smartlink.click;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * What the way of a click says to those who ask for the health of a node.
 *
 * <p>A node is ready when it has reached the broker once; it stays ready when the broker goes away, because it goes on
 * redirecting, and a balancer that took all nodes away would make a small trouble a large one. For the same reason a
 * full spool and dead letters are shown and do not decide.
 */
@ApplicationScoped
public class ClickHealth {
    @Inject
    ClickPipeline pipeline;

    private volatile boolean brokerReached;

    @Produces
    @Readiness
    HealthCheck broker() {
        return () -> {
            brokerReached = brokerReached || pipeline.queue().isReachable();
            return HealthCheckResponse.named("broker")
                    .status(brokerReached)
                    .withData("answers", pipeline.deadLetters().brokerAnswers())
                    .build();
        };
    }

    @Produces
    @Readiness
    HealthCheck spool() {
        return () -> HealthCheckResponse.named("click-spool")
                .up()
                .withData("usedBytes", pipeline.spool().outlet().waitingBytes())
                .withData("capacityBytes", pipeline.spool().settings().maxBytes())
                .withData("dropped", pipeline.spool().dropped())
                .build();
    }

    /** How many messages wait in the broker, wherever it runs. */
    @Produces
    @Readiness
    HealthCheck queue() {
        return () -> {
            OptionalInt waiting = pipeline.deadLetters().waiting();
            HealthCheckResponseBuilder queue =
                    HealthCheckResponse.named("click-queue").up().withData("mostCounted", DeadLetterWatch.MOST_WAITING);
            return waiting.isPresent()
                    ? queue.withData("waiting", waiting.getAsInt()).build()
                    : queue.withData("waiting", "unknown").build();
        };
    }

    @Produces
    @Readiness
    HealthCheck deadLetters() {
        return () -> HealthCheckResponse.named("dead-letters")
                .up()
                .withData("count", pipeline.deadLetters().count())
                .build();
    }

    @Produces
    @Liveness
    HealthCheck threads() {
        return () -> HealthCheckResponse.named("click-threads")
                .status(pipeline.isAlive())
                .build();
    }
}
