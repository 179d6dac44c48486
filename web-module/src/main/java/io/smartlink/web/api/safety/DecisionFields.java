package io.smartlink.web.api.safety;

import io.smartlink.safety.decision.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the operator has found about something in the review queue. */
@Schema(name = "ReviewDecision")
public record DecisionFields(
        @Schema(
                required = true,
                enumeration = {"safe", "blocked"})
        String decision,

        @Schema(required = true, minLength = 1, maxLength = Reason.MAX_LENGTH)
        String reason) {}
