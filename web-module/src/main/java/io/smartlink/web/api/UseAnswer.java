package io.smartlink.web.api;

import io.smartlink.account.AccountUse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account has of the things that its plan limits. */
@Schema(name = "Use")
public record UseAnswer(
        long links,

        @Schema(description = "Archived ones included.") long bioPages,

        long qrCodes,
        long domains,
        long members,

        @Schema(description = "Open invitations, which count as members against the limit.")
        long invitations) {

    static UseAnswer of(AccountUse use) {
        return new UseAnswer(
                use.links(), use.bioPages(), use.qrCodes(), use.domains(), use.members(), use.invitations());
    }
}
