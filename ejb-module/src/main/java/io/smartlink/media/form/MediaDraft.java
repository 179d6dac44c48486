package io.smartlink.media.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upload that was looked at and may be kept.
 *
 * @param sha256 of the bytes as they came
 * @param contents what is served, the narrowest first; one of width 0 for a file
 */
public record MediaDraft(
        MediaKind kind,
        String name,
        String mediaType,
        byte[] sha256,
        @Nullable Integer width,
        @Nullable Integer height,
        List<Content> contents) {
    public MediaDraft {
        contents = List.copyOf(contents);
    }

    /** How much room it takes. */
    public long bytes() {
        return contents.stream().mapToLong(content -> content.bytes().length).sum();
    }

    /**
     * One form of it.
     *
     * @param width in pixels; 0 for a file
     */
    public record Content(int width, byte[] bytes) {}
}
