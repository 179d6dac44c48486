package io.smartlink.web.api.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The token of an {@code Authorization} header (RFC 6750 §2.1); the scheme's case does not matter (RFC 9110 §11.1). */
final class BearerToken {
    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    static Optional<String> of(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String token = header.substring(SCHEME.length()).strip();
        return token.isEmpty() ? Optional.empty() : Optional.of(token);
    }
}
