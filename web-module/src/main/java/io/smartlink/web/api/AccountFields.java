package io.smartlink.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an operator may change of an account. */
@Schema(name = "AccountPatch", description = "What is left out stays as it is.")
public record AccountFields(
        @Schema(example = "pro") String plan,

        @Schema(
                enumeration = {"active", "suspended"},
                description = "A suspended account's addresses show a neutral page, and its members only read.")
        String status,

        @Schema(nullable = true, maxLength = 500, description = "Why; required where the status changes.") @Nullable
        String reason) {}
