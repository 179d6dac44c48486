package io.smartlink.qr;

import org.jspecify.annotations.Nullable;

/**
 * Which QR codes a list is about; what is null does not narrow it.
 *
 * @param search text in title, slug or destination, whatever its case
 * @param linkId the link that they lead to
 * @param dynamic whether they have an address of their own
 */
public record QrCodeFilter(
        @Nullable String search,
        @Nullable Long linkId,
        @Nullable Boolean dynamic) {
    public static final QrCodeFilter ALL = new QrCodeFilter(null, null, null);
}
