package io.smartlink.web.api.operator;

import io.smartlink.account.plan.PlanLimits;
import io.smartlink.account.plan.PlanRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as the API answers it. */
@Schema(name = "Plan", description = "What every account on it has.")
public record PlanAnswer(
        String name,
        int links,
        int bioPages,
        int qrCodes,
        int domains,
        int members,
        int apiCallsPerMinute,
        int retentionDays,
        boolean rules,
        boolean api,
        boolean exports,

        @Schema(description = "How many accounts are on it.")
        long accounts,

        @Schema(description = "Counts the edits.") int version) {

    static PlanAnswer of(PlanRow row) {
        PlanLimits plan = row.limits();
        return new PlanAnswer(
                plan.plan(),
                plan.links(),
                plan.bioPages(),
                plan.qrCodes(),
                plan.domains(),
                plan.members(),
                plan.apiCallsPerMinute(),
                plan.retentionDays(),
                plan.rules(),
                plan.api(),
                plan.exports(),
                row.accounts(),
                row.version());
    }
}
