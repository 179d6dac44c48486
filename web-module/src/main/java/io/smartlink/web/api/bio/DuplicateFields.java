package io.smartlink.web.api.bio;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may differ in the copy of a page. */
@Schema(name = "DuplicateFields")
public record DuplicateFields(
        @Schema(description = "Left out: that of the other page.")
        String domain,

        @Schema(description = "Left out: generated.", minLength = 1, maxLength = 128)
        String slug,

        @Schema(description = "Left out: that of the other page, told to be a copy.", maxLength = 200)
        String title) {}
