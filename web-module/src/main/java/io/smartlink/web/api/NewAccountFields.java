package io.smartlink.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator says of a new account. */
@Schema(name = "NewAccount")
public record NewAccountFields(
        @Schema(required = true, minLength = 1, maxLength = 200)
        String name,

        @Schema(required = true, example = "pro") String plan,

        @Schema(required = true, description = "Address of the first member.")
        String ownerEmail,

        @Schema(description = "Whether to make a first API key.", defaultValue = "false")
        boolean apiKey) {}
