package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/**
 * An account just opened, with what is shown only this once.
 *
 * @param signInLink lets the owner in once, to set a password
 * @param apiKey the first API key, where it was asked for
 */
public record OpenedAccount(
        String id,
        String name,
        String plan,
        String status,
        @Nullable String signInLink,
        @Nullable String apiKey) {}
