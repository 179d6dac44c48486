package io.smartlink.web.api;

import io.smartlink.link.campaign.CampaignDraft;
import io.smartlink.link.rule.Utm;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Objects;

/** Bodies that say what a campaign shall be. */
final class CampaignBody {
    private CampaignBody() {}

    /** @throws ValidationFailedException with all faults of the body */
    static CampaignDraft created(JsonObject body) {
        Faults faults = new Faults();
        return draft(new JsonFields(body, faults).allowOnly(CampaignFields.class, CampaignAnswer.class), faults);
    }

    /**
     * The draft of a campaign after a merge patch (RFC 7396).
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static CampaignDraft patched(CampaignDraft campaign, JsonObject patch) {
        Faults faults = new Faults();
        new JsonFields(patch, faults).allowOnly(CampaignFields.class, CampaignAnswer.class);
        JsonObject merged =
                Json.createMergePatch(patch).apply(JsonBinding.object(campaign)).asJsonObject();
        return draft(new JsonFields(merged, faults), faults);
    }

    private static CampaignDraft draft(JsonFields fields, Faults faults) {
        String name = fields.text("name");
        Utm utm = fields.record("utm", Utm.class);
        boolean unreadable = name == null && fields.isSet("name");
        CampaignDraft draft = unreadable ? null : faults.made(() -> new CampaignDraft(name, utm));
        faults.throwIfAny();
        return Objects.requireNonNull(draft);
    }
}
