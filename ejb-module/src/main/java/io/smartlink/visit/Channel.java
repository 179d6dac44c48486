package io.smartlink.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way by which a visit came, one of a few; {@link Channels} says which. */
public enum Channel {
    /** Typed, bookmarked, from a program that does not say, or from a page of the very host that was visited. */
    DIRECT(1),
    SOCIAL(2),
    SEARCH(3),
    EMAIL(4),
    ADS(5),
    QR(6),
    OTHER(7);

    private final int code;

    Channel(int code) {
        this.code = code;
    }

    /** The number that stands in the database; never changes. */
    public int code() {
        return code;
    }

    /** The word that stands in the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel that has this code. */
    public static Optional<Channel> of(int code) {
        return Arrays.stream(values()).filter(channel -> channel.code == code).findFirst();
    }
}
