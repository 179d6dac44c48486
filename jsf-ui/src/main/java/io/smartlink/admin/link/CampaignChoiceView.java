package io.smartlink.admin.link;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.link.campaign.CampaignRow;
import io.smartlink.link.campaign.CampaignService;
import io.smartlink.link.rule.Utm;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account's campaigns for editors that let people choose one: the newest {@value PageRequest#MAX_LIMIT}. */
@Named("campaigns")
@ViewScoped
public class CampaignChoiceView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    CampaignService campaigns;

    private transient @Nullable List<CampaignRow> all;

    public List<CampaignRow> getAll() {
        List<CampaignRow> known = all;
        if (known == null) {
            known = campaigns
                    .page(member.actor(), new PageRequest(PageRequest.MAX_LIMIT, null))
                    .items();
            all = known;
        }
        return known;
    }

    /** The campaign's id as it stands in URLs. */
    public String idOf(CampaignRow campaign) {
        return OpaqueId.text(campaign.id());
    }

    /** The UTM fields that links of the campaign begin with; none for no campaign. */
    public Utm utm(@Nullable Long id) {
        return getAll().stream()
                .filter(campaign -> id != null && campaign.id() == id)
                .map(CampaignRow::utm)
                .findFirst()
                .orElse(Utm.NONE);
    }
}
