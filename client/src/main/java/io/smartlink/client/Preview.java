package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/** What chats and feeds show of a link instead of its destination. */
public record Preview(
        @Nullable String title,
        @Nullable String description,
        @Nullable String imageUrl) {}
