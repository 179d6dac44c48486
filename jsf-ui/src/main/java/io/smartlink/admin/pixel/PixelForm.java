package io.smartlink.admin.pixel;

import io.smartlink.pixel.PixelDraft;
import io.smartlink.pixel.PixelProvider;
import io.smartlink.pixel.PixelRow;
import io.smartlink.platform.ValidationFailedException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The fields of the pixel editor as they were typed. */
public class PixelForm implements Serializable {
    private @Nullable String name;
    private PixelProvider provider = PixelProvider.META;
    private @Nullable String tagId;
    private @Nullable String conversionLabel;

    /** A form that shows the pixel as it is. */
    static PixelForm of(PixelRow pixel) {
        PixelForm form = new PixelForm();
        form.name = pixel.name();
        form.provider = pixel.provider();
        form.tagId = pixel.tagId();
        form.conversionLabel = pixel.conversionLabel();
        return form;
    }

    /** @throws ValidationFailedException with the faults of all fields */
    PixelDraft draft() {
        return new PixelDraft(name, provider, tagId, provider.takesConversionLabel() ? conversionLabel : null);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public PixelProvider getProvider() {
        return provider;
    }

    public void setProvider(PixelProvider provider) {
        this.provider = provider;
    }

    public @Nullable String getTagId() {
        return tagId;
    }

    public void setTagId(@Nullable String tagId) {
        this.tagId = tagId;
    }

    public @Nullable String getConversionLabel() {
        return conversionLabel;
    }

    public void setConversionLabel(@Nullable String conversionLabel) {
        this.conversionLabel = conversionLabel;
    }
}
