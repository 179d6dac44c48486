package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/**
 * A pixel to be made.
 *
 * @param name null for that of the provider and the id
 * @param provider {@code meta}, {@code google-analytics}, {@code google-ads}, {@code tiktok}, {@code linkedin}, {@code
 *     pinterest}, {@code x}, {@code snapchat}, {@code reddit} or {@code quora}
 * @param tagId as the provider gave it
 * @param conversionLabel the conversion that a Google Ads tag reports; null for none
 */
public record NewPixel(
        @Nullable String name,
        String provider,
        String tagId,
        @Nullable String conversionLabel) {

    /** A pixel without a name of its own. */
    public static NewPixel of(String provider, String tagId) {
        return new NewPixel(null, provider, tagId, null);
    }
}
