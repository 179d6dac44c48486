package io.smartlink.bio.widget;

import io.smartlink.bio.media.MediaId;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldChecks;
import java.util.List;
import java.util.Map;

/** Pictures side by side, 1 to {@value #MAX_PICTURES}. */
public record Gallery(List<Picture> pictures) implements Content {
    public static final int MAX_PICTURES = 20;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Gallery {
        pictures = List.copyOf(pictures);
        new FieldChecks()
                .that(
                        !pictures.isEmpty() && pictures.size() <= MAX_PICTURES,
                        "pictures",
                        pictures.isEmpty() ? "required" : "too-many",
                        "A gallery has 1 to " + MAX_PICTURES + " pictures.")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.GALLERY;
    }

    @Override
    public Map<String, Destination> destinations() {
        return Nested.of("pictures", pictures, Picture::destinations);
    }

    @Override
    public Map<String, MediaId> images() {
        return Nested.of("pictures", pictures, Picture::images);
    }
}
