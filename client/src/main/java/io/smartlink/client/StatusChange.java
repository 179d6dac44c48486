package io.smartlink.client;

/**
 * Another status for an account.
 *
 * @param status {@code active} or {@code suspended}
 * @param reason why; the account's members can read it
 */
public record StatusChange(String status, String reason) {
    /** Stops the account's addresses; its members only read. */
    public static StatusChange suspend(String reason) {
        return new StatusChange("suspended", reason);
    }

    /** Ends a suspension. */
    public static StatusChange lift(String reason) {
        return new StatusChange("active", reason);
    }
}
