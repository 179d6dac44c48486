package io.smartlink.account.provider;

import java.time.Instant;

/** That a member comes through a provider, as the member sees it. */
public record LinkedIdentity(String issuer, Instant linkedAt) {}
