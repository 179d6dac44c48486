package io.smartlink.account;

import org.jspecify.annotations.Nullable;

/**
 * A new account with the secrets that are shown once.
 *
 * @param signInToken the owner's one-time token: opens the console once, within 7 days, to choose a password
 * @param apiKey the first key in clear, if one was asked for
 */
public record CreatedAccount(
        AccountRow account, String signInToken, @Nullable String apiKey) {}
