package io.smartlink.web.api.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a member. */
@Schema(name = "MemberPatch", description = "What is left out stays as it is.")
public record MemberFields(
        @Schema(minLength = 1, maxLength = 254) String name,

        @Schema(
                enumeration = {"owner", "admin", "editor", "viewer"},
                description = "Owners are made and unmade by owners only.")
        String role) {}
