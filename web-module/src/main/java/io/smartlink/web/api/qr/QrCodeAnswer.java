package io.smartlink.web.api.qr;

import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.platform.OpaqueId;
import io.smartlink.qr.QrCodeRow;
import io.smartlink.qr.design.Design;
import io.smartlink.web.api.json.PixelIds;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A QR code as the API answers it. */
@Schema(name = "QrCode")
public record QrCodeAnswer(
        String id,

        @Schema(
                enumeration = {"dynamic", "link"},
                description = "Whether it has an address of its own.")
        String kind,

        @Schema(nullable = true, description = "The link that it leads to; null for a dynamic code.") @Nullable
        String linkId,

        String domain,
        String slug,

        @Schema(description = "What a visitor would type.") String shortUrl,

        @Schema(description = "What the code says: the short URL, of a link's code marked with sl_qr.")
        String content,

        @Schema(nullable = true) @Nullable String destination,
        Utm utm,
        @Schema(nullable = true) @Nullable Instant startsAt,
        @Schema(nullable = true) @Nullable Instant expiresAt,
        @Schema(nullable = true) @Nullable String expiredDestination,

        @Schema(description = "Pixels that fire on the way; of a link's code those of the link.")
        List<String> pixelIds,

        boolean archived,
        @Schema(nullable = true) @Nullable String title,
        Design design,

        @Schema(enumeration = {"active", "scheduled", "expired", "exhausted", "archived", "blocked"})
        String status,

        @Schema(enumeration = {"safe", "suspicious", "malicious", "unchecked"})
        String safety,

        @Schema(
                nullable = true,
                description =
                        "People who scanned a dynamic code; null for a link's, whose scans analytics tell by qrCodeId.")
        @Nullable
        Long scans,

        @Schema(description = "Counts the edits.") int version,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {

    static QrCodeAnswer of(QrCodeRow code) {
        Schedule schedule = code.link().behaviour().schedule();
        return new QrCodeAnswer(
                OpaqueId.text(code.id()),
                code.dynamic() ? "dynamic" : "link",
                code.dynamic() ? null : OpaqueId.text(code.link().id()),
                code.link().domain(),
                code.link().slug(),
                code.link().shortUrl(),
                code.content(),
                code.link().destination(),
                code.link().behaviour().utm(),
                schedule.startsAt(),
                schedule.expiresAt(),
                schedule.expiredDestination(),
                PixelIds.texts(code.link().behaviour().pixelIds()),
                code.link().archived(),
                code.title(),
                code.design(),
                code.link().status().word(),
                code.link().safety().safety().word(),
                code.dynamic() ? (Long) code.link().clicks() : null,
                code.version(),
                code.createdBy(),
                code.createdAt(),
                code.updatedAt());
    }
}
