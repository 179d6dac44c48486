package io.smartlink.web.api;

import io.smartlink.account.AccountSettings;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an account calls itself, and sets for all of its links. */
@Schema(name = "AccountSettings", description = "What is left out stays as it is.")
public record AccountSettingsFields(
        @Schema(minLength = 1, maxLength = 200, description = "What the account calls itself.")
        String name,

        @Schema(description = "Whether a visitor's UTM parameter goes before the one that the link sets.")
        boolean visitorUtmWins,

        @Schema(description = "Whether a plus sign behind a short address shows where it goes.")
        boolean targetPages,

        @Schema(
                description =
                        "Whether visitors who send Sec-GPC: 1 or DNT: 1 are counted without anything that tells them"
                                + " apart, and without region and city.")
        boolean optOutHonoured,

        @Schema(description = "IP addresses and CIDR ranges, such as 203.0.113.0/24, whose visits are no clicks.")
        List<String> excludedAddresses,

        @Schema(
                description =
                        "Whether every member needs a second factor to sign in. Settled by owners who have one, and by"
                                + " keys that such an owner has made.")
        boolean secondFactorRequired,

        @Schema(
                enumeration = {"off", "ask", "ask-in-eea", "own-basis"},
                defaultValue = "off",
                description =
                        "When links fire pixels: never; once a visitor has allowed it; once allowed in the EEA, the"
                                + " United Kingdom, Switzerland and where nothing is known, elsewhere at once; at once, on the"
                                + " account's own legal basis.")
        String pixelConsent,

        @Schema(nullable = true, maxLength = 2000, description = "Needed for own-basis, and kept for nothing else.")
        @Nullable
        String pixelLegalBasis) {

    static AccountSettingsFields of(AccountSettings settings) {
        return new AccountSettingsFields(
                settings.name(),
                settings.visitorUtmWins(),
                settings.targetPages(),
                settings.optOutHonoured(),
                settings.excludedAddresses(),
                settings.secondFactorRequired(),
                settings.pixelConsent().word(),
                settings.pixelLegalBasis());
    }
}
