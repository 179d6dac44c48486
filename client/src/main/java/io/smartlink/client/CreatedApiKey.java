package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new API key.
 *
 * @param key what programs send, shown this once; null in a repeated answer
 */
public record CreatedApiKey(
        String id,
        String name,
        String prefix,
        List<String> scopes,
        @Nullable Instant expiresAt,
        Instant createdAt,
        @Nullable String key) {
    /** Without the key, which would end in logs. */
    @Override
    public String toString() {
        return "CreatedApiKey[" + id + ", " + name + ", " + prefix + "…, " + scopes + "]";
    }
}
