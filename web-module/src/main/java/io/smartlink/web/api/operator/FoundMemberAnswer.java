package io.smartlink.web.api.operator;

import io.smartlink.account.member.FoundMember;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of any account, as the API answers those who run the installation. */
@Schema(name = "FoundMember")
public record FoundMemberAnswer(
        String id,
        String accountId,
        String accountName,
        String email,
        String name,

        @Schema(enumeration = {"owner", "admin", "editor", "viewer"})
        String role,

        @Schema(description = "Whether they run the installation.")
        boolean operator,

        @Schema(description = "Whether their sign-in takes a code.")
        boolean twoStep,

        @Schema(nullable = true) @Nullable Instant lastSignInAt,
        Instant createdAt) {

    static FoundMemberAnswer of(FoundMember member) {
        return new FoundMemberAnswer(
                OpaqueId.text(member.id()),
                OpaqueId.text(member.accountId()),
                member.accountName(),
                member.email(),
                member.name(),
                member.role().word(),
                member.operator(),
                member.twoStep(),
                member.lastSignInAt(),
                member.createdAt());
    }
}
