package io.smartlink.account.member;

import org.jspecify.annotations.Nullable;

/**
 * An invitation that was sent just now.
 *
 * @param token what opens it, where no mail carries it to them: shown this once, for whoever invites to hand on
 */
public record SentInvitation(
        InvitationRow invitation, @Nullable String token) {
    @Override
    public String toString() {
        return "SentInvitation[invitation=" + invitation + "]";
    }
}
