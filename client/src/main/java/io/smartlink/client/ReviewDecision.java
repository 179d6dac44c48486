package io.smartlink.client;

/**
 * What an operator has found about something in the review queue.
 *
 * @param decision {@code safe} or {@code blocked}
 */
public record ReviewDecision(String decision, String reason) {
    public static ReviewDecision safe(String reason) {
        return new ReviewDecision("safe", reason);
    }

    public static ReviewDecision blocked(String reason) {
        return new ReviewDecision("blocked", reason);
    }
}
