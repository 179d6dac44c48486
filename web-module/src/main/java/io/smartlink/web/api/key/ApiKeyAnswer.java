package io.smartlink.web.api.key;

import io.smartlink.account.actor.Scope;
import io.smartlink.account.key.KeyRow;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key as the API answers it, without the key. */
@Schema(name = "ApiKey")
public record ApiKeyAnswer(
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

        @Schema(description = "Counts the edits.") int version) {

    static ApiKeyAnswer of(KeyRow key, Instant now) {
        return new ApiKeyAnswer(
                OpaqueId.text(key.id()),
                key.name(),
                key.prefix(),
                key.scopes().stream().map(Scope::word).toList(),
                key.expiresAt(),
                key.hasExpired(now),
                key.lastUsedAt(),
                key.createdAt(),
                key.createdBy(),
                key.version());
    }
}
