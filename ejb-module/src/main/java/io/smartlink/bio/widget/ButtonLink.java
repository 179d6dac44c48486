package io.smartlink.bio.widget;

import io.smartlink.bio.media.MediaId;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A button that leads somewhere.
 *
 * @param label up to {@value #MAX_LABEL} characters
 * @param image shown small beside the label
 * @param highlighted whether it stands out among the others
 */
public record ButtonLink(
        String label, Destination destination, @Nullable MediaId image, boolean highlighted) implements Content {
    public static final int MAX_LABEL = 100;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public ButtonLink {
        FieldChecks checks = new FieldChecks();
        label = TypedText.requiredLine(checks, "label", label, MAX_LABEL);
        checks.that(destination != null, "destination", "required", "destination is required.")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.BUTTON;
    }

    @Override
    public Map<String, Destination> destinations() {
        return Map.of("destination", destination);
    }

    @Override
    public Map<String, MediaId> images() {
        return image == null ? Map.of() : Map.of("image", image);
    }
}
