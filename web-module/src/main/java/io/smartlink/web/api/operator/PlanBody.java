package io.smartlink.web.api.operator;

import io.smartlink.account.plan.PlanLimits;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.JsonObject;
import java.util.Objects;

/** Bodies that say what a plan shall include. */
final class PlanBody {
    private PlanBody() {}

    /**
     * A plan after a merge patch (RFC 7396); nothing of it can be null.
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static PlanLimits patched(PlanLimits plan, JsonObject patch) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(patch, faults).allowOnly(PlanFields.class, PlanAnswer.class);
        patch.keySet().forEach(fields::require);
        PlanLimits patched = faults.made(() -> new PlanLimits(
                plan.plan(),
                fields.integer("links", plan.links()),
                fields.integer("bioPages", plan.bioPages()),
                fields.integer("qrCodes", plan.qrCodes()),
                fields.integer("domains", plan.domains()),
                fields.integer("members", plan.members()),
                fields.integer("apiCallsPerMinute", plan.apiCallsPerMinute()),
                fields.integer("retentionDays", plan.retentionDays()),
                fields.flag("rules", plan.rules()),
                fields.flag("api", plan.api()),
                fields.flag("exports", plan.exports())));
        faults.throwIfAny();
        return Objects.requireNonNull(patched);
    }
}
