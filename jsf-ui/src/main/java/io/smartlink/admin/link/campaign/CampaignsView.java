package io.smartlink.admin.link.campaign;

import io.smartlink.admin.link.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.link.campaign.CampaignRow;
import io.smartlink.link.campaign.CampaignService;
import io.smartlink.platform.OpaqueId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The list of the account's campaigns. */
@Named
@ViewScoped
public class CampaignsView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    CampaignService campaigns;

    private @Nullable String search;
    private transient @Nullable LazyRows<CampaignRow> rows;

    public LazyRows<CampaignRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    () -> campaigns.count(member.actor(), search),
                    (first, size) -> campaigns.slice(member.actor(), search, first, size));
        }
        return rows;
    }

    /** Whether the account has no campaigns yet, whatever is searched for. */
    public boolean isWithoutCampaigns() {
        return campaigns.count(member.actor(), null) == 0;
    }

    public void clear() {
        search = null;
    }

    /** The campaign's id as it stands in URLs. */
    public String idOf(CampaignRow campaign) {
        return OpaqueId.text(campaign.id());
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
