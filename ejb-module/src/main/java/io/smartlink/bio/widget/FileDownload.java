package io.smartlink.bio.widget;

import io.smartlink.bio.media.MediaId;
import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.util.Map;

/**
 * A file to save.
 *
 * @param label of the button, up to {@value #MAX_LABEL} characters
 */
public record FileDownload(String label, MediaId file) implements Content {
    public static final int MAX_LABEL = 100;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public FileDownload {
        FieldChecks checks = new FieldChecks();
        label = TypedText.requiredLine(checks, "label", label, MAX_LABEL);
        checks.that(file != null, "file", "required", "file is required.").throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.FILE;
    }

    @Override
    public Map<String, MediaId> files() {
        return Map.of("file", file);
    }
}
