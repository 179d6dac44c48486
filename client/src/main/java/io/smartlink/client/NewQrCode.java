package io.smartlink.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A QR code to be made: with a destination one that has an address of its own, with a link's id one of that link.
 *
 * @param domain null: the default domain
 * @param slug null: generated
 * @param pixelIds of a code with an address of its own: pixels that fire on the way; null: none
 */
public record NewQrCode(
        @Nullable String linkId,
        @Nullable String domain,
        @Nullable String slug,
        @Nullable String destination,
        @Nullable String title,
        @Nullable QrDesign design,
        @Nullable List<String> pixelIds) {

    public NewQrCode {
        pixelIds = pixelIds == null ? null : List.copyOf(pixelIds);
    }

    /** A code with an address of its own, which can be led elsewhere later. */
    public static NewQrCode to(String destination) {
        return new NewQrCode(null, null, null, destination, null, null, null);
    }

    /** A code of a link. */
    public static NewQrCode ofLink(String linkId) {
        return new NewQrCode(linkId, null, null, null, null, null, null);
    }

    /** The same at an address. */
    public NewQrCode at(String host, String newSlug) {
        return new NewQrCode(linkId, host, newSlug, destination, title, design, pixelIds);
    }

    /** The same, looking so. */
    public NewQrCode with(QrDesign look) {
        return new NewQrCode(linkId, domain, slug, destination, title, look, pixelIds);
    }

    /** The same with a title. */
    public NewQrCode titled(String name) {
        return new NewQrCode(linkId, domain, slug, destination, name, design, pixelIds);
    }

    /** The same, firing these pixels on the way. */
    public NewQrCode firing(String... newPixelIds) {
        return new NewQrCode(linkId, domain, slug, destination, title, design, List.of(newPixelIds));
    }
}
