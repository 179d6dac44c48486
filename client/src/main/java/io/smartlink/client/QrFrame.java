package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/**
 * A border around a QR code with a few words.
 *
 * @param caption up to 40 characters
 * @param place {@code bottom} or {@code top}
 * @param colour {@code #rrggbb}
 * @param textColour {@code #rrggbb}
 */
public record QrFrame(
        String caption,
        @Nullable String place,
        @Nullable String colour,
        @Nullable String textColour) {}
