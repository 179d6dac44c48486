package io.smartlink.client;

/**
 * An account to be opened.
 *
 * @param plan {@code free} or {@code pro}
 * @param ownerEmail the address of its first member
 * @param apiKey whether to make a first API key with it
 */
public record NewAccount(String name, String plan, String ownerEmail, boolean apiKey) {}
