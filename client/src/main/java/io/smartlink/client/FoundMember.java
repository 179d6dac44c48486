package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of any account.
 *
 * @param role {@code owner}, {@code admin}, {@code editor} or {@code viewer}
 * @param operator whether they run the installation
 * @param twoStep whether their sign-in takes a code
 * @param lastSignInAt null if they never signed in
 */
public record FoundMember(
        String id,
        String accountId,
        String accountName,
        String email,
        String name,
        String role,
        boolean operator,
        boolean twoStep,
        @Nullable Instant lastSignInAt,
        Instant createdAt) {}
