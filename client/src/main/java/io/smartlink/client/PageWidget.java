package io.smartlink.client;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a bio page's stack.
 *
 * @param id null for one that is to be made; keep it when the widget is changed or moved, for its clicks are counted by it
 * @param kind {@code button}, {@code heading}, {@code text}, {@code image}, {@code gallery}, {@code video}, {@code music},
 *     {@code social}, {@code divider}, {@code contact}, {@code signup}, {@code countdown}, {@code map}, {@code faq}, {@code
 *     product} or {@code file}
 * @param from first instant at which visitors see it, included; null for at once
 * @param until last instant at which visitors see it, excluded; null for ever
 * @param content fields of the kind, as docs/bio-pages.md lists them
 */
public record PageWidget(
        @Nullable String id,
        String kind,
        @Nullable Instant from,
        @Nullable Instant until,
        Map<String, Object> content) {

    /** A widget that is to be made, and always shown. */
    public static PageWidget of(String kind, Map<String, Object> content) {
        return new PageWidget(null, kind, null, null, content);
    }

    /** A button that leads somewhere. */
    public static PageWidget button(String label, String destination) {
        return of("button", Map.of("label", label, "destination", destination));
    }

    /** The same in a time of its own. */
    public PageWidget shown(@Nullable Instant newFrom, @Nullable Instant newUntil) {
        return new PageWidget(id, kind, newFrom, newUntil, content);
    }
}
