package io.smartlink.web.api;

import io.smartlink.link.campaign.CampaignRow;
import io.smartlink.link.rule.Utm;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as the API answers it. */
@Schema(name = "Campaign")
public record CampaignAnswer(
        String id,
        String name,
        Utm utm,

        @Schema(description = "Links that belong to it now.")
        long links,

        @Schema(description = "Counts the edits.") int version,
        Instant createdAt,
        Instant updatedAt) {

    static CampaignAnswer of(CampaignRow row) {
        return new CampaignAnswer(
                OpaqueId.text(row.id()),
                row.name(),
                row.utm(),
                row.links(),
                row.version(),
                row.createdAt(),
                row.updatedAt());
    }
}
