package io.smartlink.web.api.member;

import io.smartlink.account.member.MemberRow;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member as the API answers them. */
@Schema(name = "Member")
public record MemberAnswer(
        String id,
        String email,
        String name,

        @Schema(enumeration = {"owner", "admin", "editor", "viewer"})
        String role,

        @Schema(description = "Whether they run the installation.")
        boolean operator,

        @Schema(nullable = true) @Nullable Instant lastSignInAt,

        @Schema(description = "Counts the edits.") int version,
        Instant createdAt) {

    static MemberAnswer of(MemberRow member) {
        return new MemberAnswer(
                OpaqueId.text(member.id()),
                member.email(),
                member.name(),
                member.role().word(),
                member.operator(),
                member.lastSignInAt(),
                member.version(),
                member.createdAt());
    }
}
