package io.smartlink.web.api;

import io.smartlink.link.LinkRow;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link as the API answers it. */
@Schema(name = "Link", description = "A short link. All fields are always there.")
public record LinkAnswer(
        String id,
        String kind,
        String domain,
        String slug,
        @Schema(description = "What a visitor types.") String shortUrl,

        @Schema(nullable = true, description = "Where visitors of a redirect go, byte for byte.") @Nullable
        String destination,

        int redirectStatus,
        Utm utm,
        boolean forwardQuery,
        boolean forwardPath,
        @Schema(nullable = true) @Nullable Instant startsAt,
        @Schema(nullable = true) @Nullable Instant expiresAt,
        @Schema(nullable = true) @Nullable Integer maxClicks,
        @Schema(nullable = true) @Nullable String expiredDestination,
        boolean passwordProtected,
        boolean crawlable,
        boolean archived,
        @Schema(nullable = true) @Nullable String title,
        List<String> tags,
        @Schema(nullable = true) @Nullable String campaignId,

        @Schema(description = "Pixels that fire on the way.")
        List<String> pixelIds,

        Preview preview,
        List<Rule> rules,
        List<Variant> variants,
        @Schema(nullable = true) @Nullable AmazonTarget amazon,
        @Schema(nullable = true) @Nullable VcardTarget vcard,

        @Schema(enumeration = {"active", "scheduled", "expired", "exhausted", "archived", "blocked"})
        String status,

        @Schema(enumeration = {"safe", "suspicious", "malicious", "unchecked"})
        String safety,

        @Schema(nullable = true, description = "What speaks against the destinations.") @Nullable
        String safetyReason,

        @Schema(description = "People who followed the link.")
        long clicks,

        @Schema(nullable = true) @Nullable Instant lastClickAt,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Schema(description = "Counts the edits.") int version) {

    static LinkAnswer of(LinkRow row) {
        Behaviour behaviour = row.behaviour();
        Schedule schedule = behaviour.schedule();
        return new LinkAnswer(
                OpaqueId.text(row.id()),
                row.kind().word(),
                row.domain(),
                row.slug(),
                row.shortUrl(),
                row.destination(),
                row.redirectStatus(),
                behaviour.utm(),
                behaviour.forwardQuery(),
                behaviour.forwardPath(),
                schedule.startsAt(),
                schedule.expiresAt(),
                schedule.maxClicks(),
                schedule.expiredDestination(),
                row.passwordProtected(),
                behaviour.crawlable(),
                row.archived(),
                row.labels().title(),
                row.labels().tags(),
                LinkFields.campaignId(row),
                LinkFields.pixelIds(row),
                behaviour.preview(),
                behaviour.rules(),
                behaviour.variants(),
                row.target() instanceof AmazonTarget amazon ? amazon : null,
                row.target() instanceof VcardTarget vcard ? vcard : null,
                row.status().word(),
                row.safety().safety().word(),
                row.safety().reason(),
                row.clicks(),
                row.lastClickAt(),
                row.createdAt(),
                row.updatedAt(),
                row.createdBy(),
                row.version());
    }
}
