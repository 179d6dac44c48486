package io.smartlink.qr;

import io.smartlink.link.LinkRow;
import io.smartlink.platform.adapter.RecordJson;
import io.smartlink.qr.design.Design;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A QR code as lists read it: a page of them may have two hundred logos of a megabyte each, which nobody looks at there.
 *
 * @param look the design without its logo's picture
 */
record ListedQrCode(
        long id,
        long linkId,
        @Nullable String title,
        String look,
        String createdBy,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    QrCodeRow row(LinkRow link) {
        return new QrCodeRow(
                id,
                link,
                id == linkId,
                title,
                RecordJson.parse(look, Design.class),
                createdBy,
                version,
                createdAt,
                updatedAt);
    }
}
