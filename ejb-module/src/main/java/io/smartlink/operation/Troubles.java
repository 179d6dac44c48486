package io.smartlink.operation;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with the installation, by names that stay the same while it lasts. */
final class Troubles {
    private Troubles() {}

    /** @return what is wrong, by its name, in words for operators; empty when all is well */
    static Map<String, String> of(SystemState state) {
        Map<String, String> troubles = new TreeMap<>();
        state.nodes().forEach(node -> node(node, state.at(), troubles));
        Integer dead = state.queue().deadLetters();
        if (dead != null && dead > 0) {
            troubles.put(
                    "dead-letters",
                    "%d messages with clicks could not be stored and wait as dead letters.".formatted(dead));
        }
        state.jobs().stream()
                .filter(row -> row.job().failure() != null)
                .forEach(row -> troubles.put(
                        "job/" + row.job().name(),
                        "The job %s failed on %s: %s"
                                .formatted(
                                        row.job().name(), row.node(), row.job().failure())));
        state.certificates().stream()
                .filter(certificate -> certificate.notAfter() != null && certificate.lastError() != null)
                .forEach(certificate -> troubles.put(
                        "certificate/" + certificate.hostname(),
                        "The certificate of %s runs out at %s and could not be renewed: %s"
                                .formatted(certificate.hostname(), certificate.notAfter(), certificate.lastError())));
        return troubles;
    }

    private static void node(NodeRow node, Instant now, Map<String, String> troubles) {
        if (!node.isAliveAt(now)) {
            troubles.put(
                    "node/" + node.name(), "The node %s was last seen at %s.".formatted(node.name(), node.seenAt()));
            return;
        }
        node.state().checks().stream()
                .filter(check -> !check.up())
                .forEach(check -> troubles.put(
                        "check/" + node.name() + "/" + check.name(),
                        "The check %s of the node %s is down.".formatted(check.name(), node.name())));
    }
}
