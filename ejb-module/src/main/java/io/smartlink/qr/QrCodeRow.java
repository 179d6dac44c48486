package io.smartlink.qr;

import io.smartlink.link.LinkRow;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.qr.design.Design;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A QR code as lists, pages and the API show it.
 *
 * @param link the code's own, or the one that it leads to
 * @param dynamic whether it has an address of its own
 * @param design in lists without the picture of its logo
 * @param version counts the edits, for ETags; scans do not move it
 */
public record QrCodeRow(
        long id,
        LinkRow link,
        boolean dynamic,
        @Nullable String title,
        Design design,
        String createdBy,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /** What the code says. A visit of a dynamic code's own address is a scan by itself; that of a link's is marked. */
    public String content() {
        return dynamic ? link.shortUrl() : marked(link);
    }

    /** What a code of a link says. */
    static String marked(LinkRow link) {
        return link.shortUrl() + "?sl_qr";
    }

    /** How people call it: its title, else its address. */
    public String name() {
        return title == null ? link.domain() + "/" + link.slug() : title;
    }

    /** The draft that would leave the code as it is. */
    public QrCodeDraft draft() {
        Behaviour behaviour = link.behaviour();
        return dynamic
                ? QrCodeDraft.dynamic(
                        link.domain(),
                        link.draft().slug(),
                        link.draft().target(),
                        behaviour.schedule(),
                        behaviour.utm(),
                        behaviour.pixelIds(),
                        link.archived(),
                        title,
                        design)
                : QrCodeDraft.ofLink(link.id(), title, design);
    }
}
