package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/**
 * A picture in the middle of a QR code.
 *
 * @param image PNG or JPEG in base64. Null in lists, which leave pictures out, and in a change for the picture that is there
 * @param size how much of the code's width it covers, in percent, up to 40 with error correction {@code H}
 */
public record QrLogo(@Nullable String image, int size) {}
