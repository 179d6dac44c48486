package io.smartlink.pixel;

import java.util.List;

/**
 * Where a provider's tag loads from and sends to, as sources of a Content-Security-Policy (CSP Level 3 §2.3.1).
 *
 * @param scripts of {@code script-src}
 * @param images of {@code img-src}
 * @param connections of {@code connect-src}
 * @param frames of {@code frame-src}
 */
public record TagOrigins(List<String> scripts, List<String> images, List<String> connections, List<String> frames) {
    public TagOrigins {
        scripts = List.copyOf(scripts);
        images = List.copyOf(images);
        connections = List.copyOf(connections);
        frames = List.copyOf(frames);
    }

    static TagOrigins scripts(String... origins) {
        return new TagOrigins(List.of(origins), List.of(), List.of(), List.of());
    }

    TagOrigins images(String... origins) {
        return new TagOrigins(scripts, List.of(origins), connections, frames);
    }

    TagOrigins connections(String... origins) {
        return new TagOrigins(scripts, images, List.of(origins), frames);
    }

    TagOrigins frames(String... origins) {
        return new TagOrigins(scripts, images, connections, List.of(origins));
    }
}
