package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link for a member, shown only this once.
 *
 * @param signInLink lets the member choose a password
 */
public record SignInLink(@Nullable String signInLink, Instant expiresAt) {}
