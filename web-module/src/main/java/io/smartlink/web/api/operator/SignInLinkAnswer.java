package io.smartlink.web.api.operator;

import io.smartlink.web.api.call.SecretAnswer;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link, shown once.
 *
 * @param signInLink lets the member choose a password once; null in a repeated answer
 */
@Schema(name = "SignInLink")
public record SignInLinkAnswer(
        @Schema(nullable = true, description = "Lets the member choose a password once. Not in a repeated answer.")
        @Nullable
        String signInLink,

        Instant expiresAt)
        implements SecretAnswer {
    @Override
    public SignInLinkAnswer withoutSecrets() {
        return new SignInLinkAnswer(null, expiresAt);
    }
}
