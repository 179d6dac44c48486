package io.smartlink.account.provider.oidc;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom the provider has vouched for.
 *
 * @param subject what the provider calls them, the same for ever
 * @param email address that the provider has checked, in lower case; null where it has checked none
 * @param name what they are called; null where the provider does not tell
 */
public record ProvenIdentity(
        String issuer,
        String subject,
        @Nullable String email,
        @Nullable String name) {
    public ProvenIdentity {
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
        name = name == null || name.isBlank() ? null : name.strip();
    }
}
