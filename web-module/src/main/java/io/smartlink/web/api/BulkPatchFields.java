package io.smartlink.web.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same change to many links. */
@Schema(name = "LinksPatch")
public record BulkPatchFields(
        @Schema(required = true, description = "1 to 1,000 ids of links.")
        List<String> ids,

        @Schema(required = true) Change patch) {

    /** What can be changed of many links at once; what is left out stays as it is. */
    @Schema(name = "LinksChange", description = "What is left out stays as it is.")
    public record Change(
            @Schema(description = "Tags that each link gets beside those that it has.")
            List<String> addTags,

            @Schema(description = "Tags that each link loses, if it has them.")
            List<String> removeTags,

            @Schema(description = "Pixels that each link gets beside those that it has.")
            List<String> addPixelIds,

            @Schema(description = "Pixels that each link loses, if it has them.")
            List<String> removePixelIds,

            boolean archived,
            @Schema(nullable = true) @Nullable Instant expiresAt,

            @Schema(description = "Moves the links to another domain.")
            String domain) {}
}
