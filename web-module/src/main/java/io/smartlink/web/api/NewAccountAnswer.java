package io.smartlink.web.api;

import io.smartlink.account.CreatedAccount;
import io.smartlink.web.api.call.SecretAnswer;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new account with the secrets that are shown once.
 *
 * @param signInLink lets the owner in once, to choose a password; null in a repeated answer
 * @param apiKey the first key in clear, if one was asked for; null in a repeated answer
 */
@Schema(name = "CreatedAccount")
public record NewAccountAnswer(
        String id,
        String name,
        String plan,
        String status,
        LimitsAnswer limits,
        UseAnswer use,
        int version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(nullable = true, description = "Lets the owner in once. Not in a repeated answer.") @Nullable
        String signInLink,

        @Schema(nullable = true, description = "The first key, if asked for. Not in a repeated answer.") @Nullable
        String apiKey)
        implements SecretAnswer {

    /** @param welcomeUrl address of the page that takes the owner's one-time token as its fragment */
    static NewAccountAnswer of(CreatedAccount created, String welcomeUrl) {
        return of(AccountAnswer.of(created.account()), welcomeUrl + '#' + created.signInToken(), created.apiKey());
    }

    @Override
    public NewAccountAnswer withoutSecrets() {
        return new NewAccountAnswer(id, name, plan, status, limits, use, version, createdAt, updatedAt, null, null);
    }

    private static NewAccountAnswer of(AccountAnswer account, String signInLink, @Nullable String apiKey) {
        return new NewAccountAnswer(
                account.id(),
                account.name(),
                account.plan(),
                account.status(),
                account.limits(),
                account.use(),
                account.version(),
                account.createdAt(),
                account.updatedAt(),
                signInLink,
                apiKey);
    }
}
