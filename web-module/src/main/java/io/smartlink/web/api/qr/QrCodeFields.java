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

/** What the owner of a QR code decides. */
@Schema(
        name = "QrCodeFields",
        description = "Either a destination, for a dynamic code with an address of its own, or a linkId.")
public record QrCodeFields(
        @Schema(nullable = true, description = "The link that it leads to; fixed when the code is made.") @Nullable
        String linkId,

        @Schema(nullable = true, description = "Of a dynamic code. Left out: the default domain.") @Nullable
        String domain,

        @Schema(nullable = true, description = "Of a dynamic code. Left out: generated.", maxLength = 128) @Nullable
        String slug,

        @Schema(nullable = true, description = "Of a dynamic code, which needs it.", maxLength = 8192) @Nullable
        String destination,

        @Schema(description = "Of a dynamic code: added to the destination.")
        Utm utm,

        @Schema(nullable = true, description = "Of a dynamic code: from this instant on it redirects.") @Nullable
        Instant startsAt,

        @Schema(nullable = true, description = "Of a dynamic code: from this very instant on it no longer redirects.")
        @Nullable
        Instant expiresAt,

        @Schema(nullable = true, description = "Of a dynamic code: where visitors go after its end.") @Nullable
        String expiredDestination,

        @Schema(description = "Of a dynamic code: pixels that fire on the way, up to 10.")
        List<String> pixelIds,

        @Schema(description = "Of a dynamic code: kept in reports, stops redirecting, keeps its address.")
        boolean archived,

        @Schema(nullable = true, maxLength = 300) @Nullable String title,

        @Schema(description = "How it looks; refused with qr-unreadable if a reader cannot read it back.")
        Design design) {

    static QrCodeFields of(QrCodeRow code) {
        Schedule schedule = code.link().behaviour().schedule();
        return code.dynamic()
                ? new QrCodeFields(
                        null,
                        code.link().domain(),
                        code.link().slug(),
                        code.link().destination(),
                        code.link().behaviour().utm(),
                        schedule.startsAt(),
                        schedule.expiresAt(),
                        schedule.expiredDestination(),
                        PixelIds.texts(code.link().behaviour().pixelIds()),
                        code.link().archived(),
                        code.title(),
                        code.design())
                : new QrCodeFields(
                        OpaqueId.text(code.link().id()),
                        null,
                        null,
                        null,
                        Utm.NONE,
                        null,
                        null,
                        null,
                        List.of(),
                        false,
                        code.title(),
                        code.design());
    }
}
