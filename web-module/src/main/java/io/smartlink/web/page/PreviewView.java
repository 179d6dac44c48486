package io.smartlink.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What chats and feeds show of a link instead of its destination.
 *
 * @param shortUrl whole URL of the link
 * @param imageUrl left out unless it is of the web
 */
public record PreviewView(
        String shortUrl,
        @Nullable String title,
        @Nullable String description,
        @Nullable String imageUrl) {}
