package io.smartlink.bio.widget;

import io.smartlink.bio.media.MediaId;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param alt what it shows, for those who do not see it; null only for one that tells nothing
 * @param caption under the picture
 * @param destination where a tap on it leads; a picture that leads somewhere has an {@code alt}
 */
public record Picture(
        MediaId image,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable Destination destination) implements Content {
    public static final int MAX_ALT = 300;
    public static final int MAX_CAPTION = 300;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public Picture {
        FieldChecks checks = new FieldChecks();
        alt = TypedText.line(checks, "alt", alt, MAX_ALT);
        caption = TypedText.line(checks, "caption", caption, MAX_CAPTION);
        checks.that(image != null, "image", "required", "image is required.")
                .that(
                        destination == null || alt != null,
                        "alt",
                        "required",
                        "A picture that leads somewhere needs an alt text: some visitors hear it instead.")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.IMAGE;
    }

    @Override
    public Map<String, Destination> destinations() {
        return destination == null ? Map.of() : Map.of("destination", destination);
    }

    @Override
    public Map<String, MediaId> images() {
        return Map.of("image", image);
    }
}
