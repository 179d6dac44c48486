package io.smartlink.bio.media;

/** What a {@link MediaId} names. */
public enum MediaKind {
    /** A picture that browsers show. */
    IMAGE,
    /** Anything that visitors save. */
    FILE
}
