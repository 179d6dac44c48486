package io.smartlink.admin.analytics.panel;

import org.jspecify.annotations.Nullable;

/**
 * What was visited, as lists name it.
 *
 * @param address such as {@code go.example/offer}, or that it is no more
 * @param title null for none
 * @param kind {@code link}, {@code qr} or {@code bio}; null if it is no more
 */
public record ItemName(
        String address, @Nullable String title, @Nullable String kind) {
    /** What was deleted has neither an address nor a title any more, and nobody knows what it was. */
    public static final ItemName GONE = new ItemName("Something that was deleted", null, null);

    public boolean isQrCode() {
        return "qr".equals(kind);
    }

    public boolean isBioPage() {
        return "bio".equals(kind);
    }
}
