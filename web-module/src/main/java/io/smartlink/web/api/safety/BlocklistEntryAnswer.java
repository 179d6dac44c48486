package io.smartlink.web.api.safety;

import io.smartlink.platform.OpaqueId;
import io.smartlink.safety.blocklist.BlocklistEntry;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the blocklist as the API answers it. */
@Schema(name = "BlocklistEntry", description = "What nobody may lead to.")
public record BlocklistEntryAnswer(
        String id,

        @Schema(enumeration = {"host", "domain", "pattern"}) String kind,

        String value,
        String reason,
        Instant createdAt,
        String createdBy) {

    static BlocklistEntryAnswer of(BlocklistEntry entry) {
        return new BlocklistEntryAnswer(
                OpaqueId.text(entry.id()),
                entry.rule().kind().word(),
                entry.rule().value(),
                entry.reason(),
                entry.createdAt(),
                entry.createdBy());
    }
}
