package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture or a file that was uploaded for bio pages.
 *
 * @param kind {@code image} or {@code file}
 * @param bytes of all that is kept of it, at all sizes
 * @param width of a picture at its widest, in pixels; null for a file
 * @param height at that width; null for a file
 * @param path where it is served, on every domain of the account and on the default one
 * @param sizes of a picture, the narrowest first
 */
public record Media(
        String id,
        String kind,
        String name,
        String mediaType,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        String path,
        List<Size> sizes,
        Instant createdAt,
        String createdBy) {

    /** One size of a picture, in pixels. */
    public record Size(int width, int height, String path) {}
}
