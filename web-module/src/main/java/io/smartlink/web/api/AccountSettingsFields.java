package io.smartlink.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account sets for all of its links. */
@Schema(name = "AccountSettings", description = "What is left out stays as it is.")
public record AccountSettingsFields(
        @Schema(description = "Whether a visitor's UTM parameter goes before the one that the link sets.")
        boolean visitorUtmWins,

        @Schema(description = "Whether a plus sign behind a short address shows where it goes.")
        boolean targetPages,

        @Schema(description = "IP addresses and CIDR ranges, such as 203.0.113.0/24, whose visits are no clicks.")
        List<String> excludedAddresses) {}
