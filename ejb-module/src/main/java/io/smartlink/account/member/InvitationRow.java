package io.smartlink.account.member;

import io.smartlink.account.actor.Role;
import java.time.Instant;

/**
 * An invitation as lists and pages show it.
 *
 * @param open whether it can still be accepted; else it has expired
 * @param invitedBy label of who invited them
 * @param version counts the edits, for ETags
 */
public record InvitationRow(
        long id,
        String email,
        Role role,
        boolean open,
        String invitedBy,
        int version,
        Instant createdAt,
        Instant expiresAt) {}
