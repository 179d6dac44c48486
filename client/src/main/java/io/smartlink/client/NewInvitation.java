package io.smartlink.client;

/**
 * Somebody to invite.
 *
 * @param role {@code owner}, {@code admin}, {@code editor} or {@code viewer}
 */
public record NewInvitation(String email, String role) {}
