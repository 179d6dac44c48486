package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person of the account.
 *
 * @param role {@code owner}, {@code admin}, {@code editor} or {@code viewer}
 * @param operator whether they run the installation
 * @param lastSignInAt null if they never signed in
 * @param version counts the edits
 */
public record Member(
        String id,
        String email,
        String name,
        String role,
        boolean operator,
        @Nullable Instant lastSignInAt,
        long version,
        Instant createdAt) {}
