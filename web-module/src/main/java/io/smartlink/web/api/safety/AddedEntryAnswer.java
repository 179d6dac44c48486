package io.smartlink.web.api.safety;

import io.smartlink.safety.blocklist.AddedEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a new entry of the blocklist, as the API answers it. */
@Schema(name = "AddedBlocklistEntry")
public record AddedEntryAnswer(
        BlocklistEntryAnswer entry,

        @Schema(description = "Links that led there and are stopped now.")
        int blockedLinks) {

    static AddedEntryAnswer of(AddedEntry added) {
        return new AddedEntryAnswer(BlocklistEntryAnswer.of(added.entry()), added.blockedLinks());
    }
}
