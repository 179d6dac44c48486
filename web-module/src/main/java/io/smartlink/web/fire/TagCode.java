package io.smartlink.web.fire;

import io.smartlink.pixel.PixelProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** Our code of each provider's tag, from the files beside this class; Google's tags share one. */
final class TagCode {
    private static final String GOOGLE = "google";
    private static final Map<PixelProvider, String> TAGS = tags();

    private TagCode() {}

    /** The code that makes a tag known by its library's name. */
    static String of(PixelProvider provider) {
        return TAGS.get(provider);
    }

    /** Under which name the code is known in the page. */
    static String library(PixelProvider provider) {
        return provider.isGoogle() ? GOOGLE : provider.word();
    }

    static String read(String name) {
        try (InputStream file = TagCode.class.getResourceAsStream(name + ".js")) {
            if (file == null) {
                throw new IllegalStateException(name + ".js is missing in the web archive");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<PixelProvider, String> tags() {
        Map<PixelProvider, String> tags = new EnumMap<>(PixelProvider.class);
        for (PixelProvider provider : PixelProvider.values()) {
            tags.put(provider, read(library(provider)));
        }
        return tags;
    }
}
