package io.smartlink.account.member;

import io.smartlink.account.actor.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of any account, as those who run the installation find them.
 *
 * @param operator whether they run the installation
 * @param twoStep whether their sign-in takes a code
 * @param lastSignInAt null if they never signed in
 */
public record FoundMember(
        long id,
        long accountId,
        String accountName,
        String email,
        String name,
        Role role,
        boolean operator,
        boolean twoStep,
        @Nullable Instant lastSignInAt,
        Instant createdAt) {}
