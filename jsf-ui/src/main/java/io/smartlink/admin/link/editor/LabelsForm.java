package io.smartlink.admin.link.editor;

import io.smartlink.link.Labels;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How people of the account find the link. */
public class LabelsForm implements Serializable {
    private @Nullable Long campaignId;
    private @Nullable String title;
    private List<String> tags = new ArrayList<>();

    static LabelsForm of(Labels labels) {
        LabelsForm form = new LabelsForm();
        form.campaignId = labels.campaignId();
        form.title = labels.title();
        form.tags = new ArrayList<>(labels.tags());
        return form;
    }

    Labels value() {
        return new Labels(Typed.given(title), tags, campaignId);
    }

    public @Nullable Long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(@Nullable Long campaignId) {
        this.campaignId = campaignId;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(@Nullable List<String> tags) {
        this.tags = tags == null ? new ArrayList<>() : tags;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }
}
