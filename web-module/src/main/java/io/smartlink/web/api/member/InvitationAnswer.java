package io.smartlink.web.api.member;

import io.smartlink.account.member.InvitationRow;
import io.smartlink.account.member.SentInvitation;
import io.smartlink.platform.OpaqueId;
import io.smartlink.web.api.call.SecretAnswer;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation as the API answers it. */
@Schema(name = "Invitation")
public record InvitationAnswer(
        String id,
        String email,

        @Schema(enumeration = {"owner", "admin", "editor", "viewer"})
        String role,

        @Schema(
                enumeration = {"open", "expired"},
                description = "An open one counts as a member against the plan's limit. Gone once it was accepted.")
        String status,

        String invitedBy,

        @Schema(
                nullable = true,
                description =
                        "Lets them in once, to choose a password. Only in the answer that sent it, and only where no mail"
                                + " is sent; not in a repeated answer.")
        @Nullable
        String acceptLink,

        @Schema(description = "Counts the edits.") int version,
        Instant createdAt,
        Instant expiresAt)
        implements SecretAnswer {

    static InvitationAnswer of(InvitationRow row) {
        return of(row, null);
    }

    /** @param welcomePage address of the page that takes the token as its fragment */
    static InvitationAnswer of(SentInvitation sent, String welcomePage) {
        return of(sent.invitation(), sent.token() == null ? null : welcomePage + '#' + sent.token());
    }

    @Override
    public InvitationAnswer withoutSecrets() {
        return new InvitationAnswer(id, email, role, status, invitedBy, null, version, createdAt, expiresAt);
    }

    private static InvitationAnswer of(InvitationRow row, @Nullable String acceptLink) {
        return new InvitationAnswer(
                OpaqueId.text(row.id()),
                row.email(),
                row.role().word(),
                row.open() ? "open" : "expired",
                row.invitedBy(),
                acceptLink,
                row.version(),
                row.createdAt(),
                row.expiresAt());
    }
}
