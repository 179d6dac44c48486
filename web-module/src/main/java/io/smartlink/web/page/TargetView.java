package io.smartlink.web.page;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a link tells strangers of itself. With {@link TargetNote#PASSWORD} it has neither destination nor title, whatever
 * was passed.
 *
 * @param shortUrl whole URL of the link
 * @param destination null where it has none, or none that is the same for everybody
 * @param notes shown in the order of their declaration
 */
public record TargetView(
        String shortUrl,
        @Nullable String destination,
        @Nullable String title,
        @Nullable Instant createdAt,
        Set<TargetNote> notes) {
    public TargetView {
        Set<TargetNote> ordered = EnumSet.noneOf(TargetNote.class);
        ordered.addAll(notes);
        notes = Collections.unmodifiableSet(ordered);
        if (notes.contains(TargetNote.PASSWORD)) {
            destination = null;
            title = null;
        }
    }

    /** Whether it leads anywhere at present. */
    boolean isOpen() {
        return notes.stream().noneMatch(TargetNote::closes);
    }
}
