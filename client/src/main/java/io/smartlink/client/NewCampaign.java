package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/**
 * A campaign to be made.
 *
 * @param name no other campaign of the account has it
 */
public record NewCampaign(String name, @Nullable Utm utm) {}
