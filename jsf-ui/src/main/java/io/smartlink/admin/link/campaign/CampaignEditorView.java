package io.smartlink.admin.link.campaign;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.link.campaign.CampaignDraft;
import io.smartlink.link.campaign.CampaignRow;
import io.smartlink.link.campaign.CampaignService;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The editor that makes a campaign and changes one. */
@Named
@ViewScoped
public class CampaignEditorView implements Serializable {
    private static final String LIST = "/campaigns.xhtml?faces-redirect=true";

    @Inject
    CurrentMember member;

    @Inject
    CampaignService campaigns;

    private @Nullable String id;
    private @Nullable CampaignRow before;
    private CampaignForm form = new CampaignForm();

    /** @throws NotFoundException if a campaign is to be edited that the account does not have */
    public void load() {
        if (id == null || id.isBlank()) {
            return;
        }
        before = campaigns.campaign(
                member.actor(), OpaqueId.tryParse(id).orElseThrow(() -> new NotFoundException("campaign")));
        form = CampaignForm.of(before);
    }

    public String save() {
        CampaignDraft draft = form.draft();
        if (before == null) {
            campaigns.create(member.actor(), draft);
        } else {
            campaigns.edit(member.actor(), before.id(), VersionCondition.exactly(before.version()), known -> draft);
        }
        Messages.addFlashGlobalInfo(before == null ? "{0} is ready for links." : "{0} is saved.", draft.name());
        return LIST;
    }

    public String delete() {
        CampaignRow deleted = Objects.requireNonNull(before);
        campaigns.delete(member.actor(), deleted.id(), VersionCondition.exactly(deleted.version()));
        Messages.addFlashGlobalInfo("{0} is deleted; its links stay.", deleted.name());
        return LIST;
    }

    public boolean isCreating() {
        return before == null;
    }

    public @Nullable CampaignRow getBefore() {
        return before;
    }

    public CampaignForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
