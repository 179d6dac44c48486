package io.smartlink.admin.analytics;

import org.jspecify.annotations.Nullable;

/**
 * Whose figures a page shows.
 *
 * @param kind {@code account}, {@code link}, {@code qr}, {@code page}, {@code domain} or {@code tag}
 * @param title the account's name, the short address, the QR code's title, the page's title, the hostname or the tag
 * @param back where the link, QR code, bio page, domain or links with the tag are looked after, behind the console's path; null for the
 *     account
 * @param backLabel what stands there
 */
public record Whose(
        String kind,
        String title,
        @Nullable String back,
        @Nullable String backLabel) {}
