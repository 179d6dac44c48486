package io.smartlink.web.api;

import io.smartlink.link.rule.Utm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner of a campaign decides. */
@Schema(name = "CampaignFields")
public record CampaignFields(
        @Schema(minLength = 1, maxLength = 100, description = "No other campaign of the account has it.")
        String name,

        @Schema(description = "What editors offer for its links; links set their own.")
        Utm utm) {}
