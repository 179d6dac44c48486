package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/** UTM fields that a link sets on its destination; null leaves what the destination has. */
public record Utm(
        @Nullable String source,
        @Nullable String medium,
        @Nullable String campaign,
        @Nullable String term,
        @Nullable String content) {

    /** What most mailings need. */
    public static Utm of(@Nullable String source, @Nullable String medium, @Nullable String campaign) {
        return new Utm(source, medium, campaign, null, null);
    }
}
