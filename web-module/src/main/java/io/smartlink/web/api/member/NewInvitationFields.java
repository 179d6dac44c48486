package io.smartlink.web.api.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite, and as what. */
@Schema(name = "NewInvitation")
public record NewInvitationFields(
        @Schema(required = true, maxLength = 254, description = "An address belongs to one member of the installation.")
        String email,

        @Schema(
                required = true,
                enumeration = {"owner", "admin", "editor", "viewer"})
        String role) {}
