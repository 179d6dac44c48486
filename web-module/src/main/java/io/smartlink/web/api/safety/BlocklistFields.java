package io.smartlink.web.api.safety;

import io.smartlink.safety.decision.Reason;
import io.smartlink.safety.rule.BlockRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the operator says of a new entry of the blocklist. */
@Schema(name = "NewBlocklistEntry")
public record BlocklistFields(
        @Schema(
                required = true,
                enumeration = {"host", "domain", "pattern"},
                description =
                        "That host alone, the host and all below it, or a pattern with * over host, path and query.")
        String kind,

        @Schema(required = true, minLength = 1, maxLength = BlockRule.MAX_LENGTH, example = "evil.example")
        String value,

        @Schema(required = true, minLength = 1, maxLength = Reason.MAX_LENGTH)
        String reason) {}
