package io.smartlink.web.api.operator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator may change of a plan. */
@Schema(
        name = "PlanPatch",
        description = "What is left out stays as it is. What accounts have beyond a limit keeps working.")
public record PlanFields(
        @Schema(description = "Smart links, archived ones included; 0: none can be made or changed.")
        int links,

        int bioPages,
        int qrCodes,

        @Schema(description = "Domains of an account's own.")
        int domains,

        @Schema(description = "Members, open invitations among them; at least 1.")
        int members,

        @Schema(description = "For all keys of an account together; at least 1.")
        int apiCallsPerMinute,

        @Schema(description = "Days that raw visits are kept, 1 to 3650. There is no way back from fewer.")
        int retentionDays,

        @Schema(description = "Whether rules and A/B variants can be added to links.")
        boolean rules,

        @Schema(description = "Whether API keys of the accounts are answered.")
        boolean api,

        @Schema(description = "Whether raw visits can be taken out as files.")
        boolean exports) {}
