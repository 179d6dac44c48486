package io.smartlink.account;

import java.util.Locale;

/**
 * The command to create an account with its owner.
 *
 * @param name 1 to 200 characters
 * @param plan name of a plan
 * @param ownerEmail address of the first member; kept in lower case
 * @param apiKey whether a first API key is made and answered
 */
public record NewAccount(String name, String plan, String ownerEmail, boolean apiKey) {
    public NewAccount {
        name = name.strip();
        plan = plan.strip().toLowerCase(Locale.ROOT);
        ownerEmail = ownerEmail.strip().toLowerCase(Locale.ROOT);
    }
}
