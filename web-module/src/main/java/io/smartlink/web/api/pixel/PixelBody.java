package io.smartlink.web.api.pixel;

import io.smartlink.pixel.PixelDraft;
import io.smartlink.pixel.PixelProvider;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Bodies that say what a pixel shall be. */
final class PixelBody {
    private static final String PROVIDERS =
            Arrays.stream(PixelProvider.values()).map(PixelProvider::word).collect(Collectors.joining(", "));

    private PixelBody() {}

    /** @throws ValidationFailedException with all faults of the body */
    static PixelDraft created(JsonObject body) {
        Faults faults = new Faults();
        return draft(new JsonFields(body, faults).allowOnly(PixelFields.class, PixelAnswer.class), faults);
    }

    /**
     * The draft of a pixel after a merge patch (RFC 7396).
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static PixelDraft patched(PixelDraft pixel, JsonObject patch) {
        Faults faults = new Faults();
        new JsonFields(patch, faults).allowOnly(PixelFields.class, PixelAnswer.class);
        PixelFields before =
                new PixelFields(pixel.name(), pixel.provider().word(), pixel.tagId(), pixel.conversionLabel());
        JsonObject merged =
                Json.createMergePatch(patch).apply(JsonBinding.object(before)).asJsonObject();
        return draft(new JsonFields(merged, faults), faults);
    }

    private static PixelDraft draft(JsonFields fields, Faults faults) {
        String name = fields.text("name");
        String provider = fields.require("provider").text("provider");
        String tagId = fields.require("tagId").text("tagId");
        String label = fields.text("conversionLabel");
        if (provider != null && PixelProvider.tryParse(provider).isEmpty()) {
            faults.add("provider", "unknown-value", "provider must be one of " + PROVIDERS + ".");
        }
        faults.throwIfAny();
        PixelDraft draft = faults.made(() -> new PixelDraft(
                name, PixelProvider.tryParse(Objects.requireNonNull(provider)).orElseThrow(), tagId, label));
        faults.throwIfAny();
        return Objects.requireNonNull(draft);
    }
}
