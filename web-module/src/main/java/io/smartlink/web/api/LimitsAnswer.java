package io.smartlink.web.api;

import io.smartlink.account.plan.PlanLimits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan includes. */
@Schema(name = "Limits")
public record LimitsAnswer(
        int links,
        int bioPages,
        int qrCodes,
        int domains,
        int members,
        int apiCallsPerMinute,

        @Schema(description = "Days that raw visits are kept.")
        int retentionDays) {

    static LimitsAnswer of(PlanLimits limits) {
        return new LimitsAnswer(
                limits.links(),
                limits.bioPages(),
                limits.qrCodes(),
                limits.domains(),
                limits.members(),
                limits.apiCallsPerMinute(),
                limits.retentionDays());
    }
}
