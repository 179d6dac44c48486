package io.smartlink.address;

import io.smartlink.platform.ValidationFailedException;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The part of a short address after the domain, as its owner typed it and as it is shown: 1 to {@value #MAX_LENGTH}
 * characters in NFC, letters and digits of any script, {@code - _ . ~}, and {@code /} between segments. An existing slug
 * is valid.
 */
public record Slug(String text) {
    /** Counted in Unicode code points. */
    public static final int MAX_LENGTH = 128;

    /**
     * @throws ValidationFailedException if it is empty, too long, or has a character or segment that a slug cannot have
     * @throws SlugReservedException if its first segment is one of ours
     */
    public Slug {
        text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        String fault = faultOf(text);
        if (fault != null) {
            throw new ValidationFailedException("slug", "not-a-slug", fault);
        }
        if (ReservedSegment.startsPath(text)) {
            throw new SlugReservedException(text);
        }
    }

    /** Reads a slug that a stranger sent; empty when it cannot be one. */
    public static Optional<Slug> tryParse(String text) {
        String normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return faultOf(normal) == null && !ReservedSegment.startsPath(normal)
                ? Optional.of(new Slug(normal))
                : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable String faultOf(String text) {
        if (text.isEmpty()) {
            return "A slug needs at least one character; leave it out to have one generated.";
        }
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            return "A slug may have up to " + MAX_LENGTH + " characters.";
        }
        for (String segment : text.split("/", -1)) {
            if (segment.isEmpty()) {
                return "A slug may not begin or end with a slash or have two in a row.";
            }
            if (segment.equals(".") || segment.equals("..")) {
                return "A slug may not have a segment that is only dots.";
            }
        }
        int stranger = text.codePoints()
                .filter(point -> !SlugKey.mayStandInSlug(point))
                .findFirst()
                .orElse(-1);
        return stranger < 0
                ? null
                : "A slug may not have the character \"" + Character.toString(stranger)
                        + "\": use letters, digits, hyphen, underscore, dot, tilde and slash.";
    }

    @Override
    public String toString() {
        return text;
    }
}
