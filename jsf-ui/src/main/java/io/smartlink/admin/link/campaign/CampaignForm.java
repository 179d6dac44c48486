package io.smartlink.admin.link.campaign;

import io.smartlink.admin.link.editor.FormParts;
import io.smartlink.admin.link.editor.UtmForm;
import io.smartlink.link.campaign.CampaignDraft;
import io.smartlink.link.campaign.CampaignRow;
import io.smartlink.link.rule.Utm;
import io.smartlink.platform.ValidationFailedException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of the campaign editor as they were typed. */
public class CampaignForm implements Serializable {
    private @Nullable String name;
    private UtmForm utm = new UtmForm();

    /** A form that shows the campaign as it is. */
    static CampaignForm of(CampaignRow campaign) {
        CampaignForm form = new CampaignForm();
        form.name = campaign.name();
        form.utm = UtmForm.of(campaign.utm());
        return form;
    }

    /** @throws ValidationFailedException with the faults of all fields */
    CampaignDraft draft() {
        FormParts parts = new FormParts();
        Utm fields = parts.made("utm", utm::value);
        CampaignDraft draft = parts.made("", () -> new CampaignDraft(name, fields));
        parts.throwIfAny();
        return Objects.requireNonNull(draft);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public UtmForm getUtm() {
        return utm;
    }
}
