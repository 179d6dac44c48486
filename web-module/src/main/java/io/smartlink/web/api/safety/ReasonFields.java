package io.smartlink.web.api.safety;

import io.smartlink.safety.decision.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the operator does something. */
@Schema(name = "Reason")
public record ReasonFields(
        @Schema(required = true, minLength = 1, maxLength = Reason.MAX_LENGTH)
        String reason) {}
