package io.smartlink.link.campaign;

import io.smartlink.link.rule.Utm;
import java.time.Instant;

/**
 * A campaign as lists and the API show it.
 *
 * @param version counts the edits, for ETags
 * @param links how many belong to it now
 */
public record CampaignRow(
        long id, String name, Utm utm, long links, int version, Instant createdAt, Instant updatedAt) {

    /** The draft that would leave the campaign as it is. */
    public CampaignDraft draft() {
        return new CampaignDraft(name, utm);
    }
}
