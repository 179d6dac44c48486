package io.smartlink.web.api.key;

import io.smartlink.account.key.CreatedKey;
import io.smartlink.web.api.call.SecretAnswer;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new key, with the key itself, which is shown this once. */
@Schema(name = "CreatedApiKey")
public record NewApiKeyAnswer(
        String id,
        String name,

        @Schema(description = "Its first characters, to tell keys apart.")
        String prefix,

        List<String> scopes,
        @Schema(nullable = true) @Nullable Instant expiresAt,

        @Schema(description = "Whether it has expired.") boolean expired,

        @Schema(nullable = true, description = "To the minute; null for never.") @Nullable
        Instant lastUsedAt,

        Instant createdAt,

        @Schema(nullable = true, description = "Who made it; null for keys that came with the account.") @Nullable
        String createdBy,

        @Schema(description = "Counts the edits.") int version,

        @Schema(nullable = true, description = "What programs send. Shown once; not in a repeated answer.") @Nullable
        String key)
        implements SecretAnswer {

    static NewApiKeyAnswer of(CreatedKey created, Instant now) {
        return of(ApiKeyAnswer.of(created.row(), now), created.text());
    }

    @Override
    public NewApiKeyAnswer withoutSecrets() {
        return new NewApiKeyAnswer(
                id, name, prefix, scopes, expiresAt, expired, lastUsedAt, createdAt, createdBy, version, null);
    }

    private static NewApiKeyAnswer of(ApiKeyAnswer made, String key) {
        return new NewApiKeyAnswer(
                made.id(),
                made.name(),
                made.prefix(),
                made.scopes(),
                made.expiresAt(),
                made.expired(),
                made.lastUsedAt(),
                made.createdAt(),
                made.createdBy(),
                made.version(),
                key);
    }
}
