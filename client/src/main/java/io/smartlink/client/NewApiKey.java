package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key to be made.
 *
 * @param scopes of {@code links:read}, {@code links:write}, {@code analytics:read}, {@code account:read}, {@code
 *     account:write}, {@code operator}; none that the caller's own key lacks
 * @param expiresAt null for never
 */
public record NewApiKey(
        String name, List<String> scopes, @Nullable Instant expiresAt) {}
