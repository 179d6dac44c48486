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

/** The fields of a link that its owner decides: what a POST may carry, and what a PATCH may change. */
@Schema(name = "NewLink", description = "What can be set. To create a link, only the destination is needed.")
public record LinkFields(
        @Schema(
                enumeration = {"redirect", "amazon", "vcard"},
                defaultValue = "redirect")
        String kind,

        @Schema(description = "Left out: the default domain.")
        String domain,

        @Schema(description = "Left out: generated.", minLength = 1, maxLength = 128)
        String slug,

        @Schema(
                nullable = true,
                description = "Of a redirect, which needs it.",
                maxLength = 8192,
                example = "https://shop.example/p?id=1#top")
        @Nullable
        String destination,

        @Schema(
                enumeration = {"301", "302", "307", "308"},
                defaultValue = "302")
        int redirectStatus,

        Utm utm,

        @Schema(description = "Whether the visitor's query parameters go on to the destination.")
        boolean forwardQuery,

        @Schema(description = "Whether what follows the slug goes on to the destination.")
        boolean forwardPath,

        @Schema(nullable = true, description = "From this instant on it redirects.") @Nullable
        Instant startsAt,

        @Schema(nullable = true, description = "From this very instant on it no longer redirects.") @Nullable
        Instant expiresAt,

        @Schema(nullable = true, description = "People who are sent on before it stops.") @Nullable
        Integer maxClicks,

        @Schema(nullable = true, description = "Where visitors go after its end, instead of a page.") @Nullable
        String expiredDestination,

        @Schema(
                nullable = true,
                description = "Asked of visitors; null: none. Never answered.",
                minLength = 4,
                maxLength = 128)
        @Nullable
        String password,

        @Schema(description = "Whether search engines may index a temporary redirect.")
        boolean crawlable,

        boolean archived,
        @Schema(nullable = true, maxLength = 300) @Nullable String title,
        List<String> tags,
        @Schema(nullable = true) @Nullable String campaignId,

        @Schema(description = "Pixels that fire on the way, up to 10.")
        List<String> pixelIds,

        Preview preview,
        List<Rule> rules,
        List<Variant> variants,

        @Schema(nullable = true, description = "Of a link of kind amazon.") @Nullable
        AmazonTarget amazon,

        @Schema(nullable = true, description = "Of a link of kind vcard.") @Nullable
        VcardTarget vcard) {

    static LinkFields of(LinkRow row) {
        Behaviour behaviour = row.behaviour();
        Schedule schedule = behaviour.schedule();
        return new LinkFields(
                row.kind().word(),
                row.domain(),
                row.slug(),
                row.destination(),
                row.redirectStatus(),
                behaviour.utm(),
                behaviour.forwardQuery(),
                behaviour.forwardPath(),
                schedule.startsAt(),
                schedule.expiresAt(),
                schedule.maxClicks(),
                schedule.expiredDestination(),
                null,
                behaviour.crawlable(),
                row.archived(),
                row.labels().title(),
                row.labels().tags(),
                campaignId(row),
                pixelIds(row),
                behaviour.preview(),
                behaviour.rules(),
                behaviour.variants(),
                row.target() instanceof AmazonTarget amazon ? amazon : null,
                row.target() instanceof VcardTarget vcard ? vcard : null);
    }

    static List<String> pixelIds(LinkRow row) {
        return row.behaviour().pixelIds().stream().map(OpaqueId::text).toList();
    }

    static @Nullable String campaignId(LinkRow row) {
        Long id = row.labels().campaignId();
        return id == null ? null : OpaqueId.text(id);
    }
}
