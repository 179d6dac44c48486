package io.smartlink.web.api.signup;

import io.smartlink.bio.signup.SignUpRow;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sign-up as the API has it. */
@Schema(name = "SignUp")
public record SignUpAnswer(
        String id,
        String bioPageId,

        @Schema(description = "Title of the page; null when it is gone.") @Nullable
        String page,

        String email,

        @Schema(description = "What the visitor agreed to, word for word.")
        String consent,

        Instant signedUpAt,

        @Schema(description = "Who has signed off gets no more mail.") @Nullable
        Instant unsubscribedAt,

        @Schema(
                description =
                        "Path on any domain of the account, for every mail: for people, and for List-Unsubscribe with"
                                + " one click (RFC 8058). Works for ever.")
        String signOffPath) {

    static SignUpAnswer of(SignUpRow row) {
        return new SignUpAnswer(
                OpaqueId.text(row.id()),
                OpaqueId.text(row.pageId()),
                row.page(),
                row.email(),
                row.consent(),
                row.signedUpAt(),
                row.unsubscribedAt(),
                row.signOffPath());
    }
}
