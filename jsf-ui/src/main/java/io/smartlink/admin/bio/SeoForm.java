package io.smartlink.admin.bio;

import io.smartlink.bio.page.Seo;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What search engines and social previews say, as it was typed. */
public class SeoForm implements Serializable {
    private @Nullable String title;
    private @Nullable String description;
    private final PictureForm image;
    private boolean noindex;
    private @Nullable String language;

    private SeoForm(PictureForm image) {
        this.image = image;
    }

    static SeoForm of(Seo seo) {
        SeoForm form = new SeoForm(PictureForm.of(seo.image()));
        form.title = seo.title();
        form.description = seo.description();
        form.noindex = seo.noindex();
        form.language = seo.language() == null ? null : seo.language().text();
        return form;
    }

    /** @throws io.smartlink.platform.ValidationFailedException with all faults, told as in {@code seo.title} */
    Seo seo() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("description", description);
        fields.put("image", image.mediaId());
        fields.put("noindex", noindex);
        fields.put("language", language == null || language.isBlank() ? null : language);
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

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    /** What a page can be written in: ISO 639-1 by English names, and what was chosen through the API. */
    public List<SelectItem> getLanguages() {
        return Stream.concat(Stream.of(Locale.getISOLanguages()), Stream.ofNullable(language))
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .distinct()
                .map(tag -> new SelectItem(tag, Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    public boolean isNoindex() {
        return noindex;
    }

    public void setNoindex(boolean noindex) {
        this.noindex = noindex;
    }
}
