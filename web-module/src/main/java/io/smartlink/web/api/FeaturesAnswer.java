package io.smartlink.web.api;

import io.smartlink.account.plan.PlanLimits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan switches on or off. */
@Schema(name = "Features")
public record FeaturesAnswer(
        @Schema(description = "Whether smart links can be made and changed: the plan's limit of them is above 0.")
        boolean smartLinks,

        @Schema(description = "Whether rules and A/B variants can be added to links.")
        boolean rules,

        @Schema(description = "Whether API keys of the account are answered.")
        boolean api,

        @Schema(description = "Whether raw visits can be taken out as files.")
        boolean exports) {

    static FeaturesAnswer of(PlanLimits plan) {
        return new FeaturesAnswer(plan.links() > 0, plan.rules(), plan.api(), plan.exports());
    }
}
