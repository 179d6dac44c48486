package io.smartlink.admin.bio;

import io.smartlink.bio.page.Seo;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What search engines and social previews say, as it was typed. */
public class SeoForm implements Serializable {
    private @Nullable String title;
    private @Nullable String description;
    private final PictureForm image;
    private boolean noindex;

    private SeoForm(PictureForm image) {
        this.image = image;
    }

    static SeoForm of(Seo seo) {
        SeoForm form = new SeoForm(PictureForm.of(seo.image()));
        form.title = seo.title();
        form.description = seo.description();
        form.noindex = seo.noindex();
        return form;
    }

    /** @throws io.smartlink.platform.ValidationFailedException with all faults, told as in {@code seo.title} */
    Seo seo() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("description", description);
        fields.put("image", image.mediaId());
        fields.put("noindex", noindex);
        return Typed.record(fields, Seo.class, "seo");
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public PictureForm getImage() {
        return image;
    }

    public boolean isNoindex() {
        return noindex;
    }

    public void setNoindex(boolean noindex) {
        this.noindex = noindex;
    }
}
