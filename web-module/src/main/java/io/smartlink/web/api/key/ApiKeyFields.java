package io.smartlink.web.api.key;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people decide of a key. */
@Schema(name = "ApiKeyFields")
public record ApiKeyFields(
        @Schema(minLength = 1, maxLength = 100) String name,

        @Schema(
                description =
                        "Of links:read, links:write, analytics:read, account:read, account:write, operator; none that you"
                                + " lack. A change takes some away and adds none.")
        List<String> scopes,

        @Schema(nullable = true, description = "From this instant on the key is worth nothing. Null: never.") @Nullable
        Instant expiresAt) {}
