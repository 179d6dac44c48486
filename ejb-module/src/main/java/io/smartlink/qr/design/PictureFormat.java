package io.smartlink.qr.design;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a code is handed out as. */
public enum PictureFormat {
    PNG("image/png"),
    SVG("image/svg+xml"),
    PDF("application/pdf");

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word that stands in the API, and behind the dot of a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PictureFormat> tryParse(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
