package io.smartlink.admin.link.editor;

import io.smartlink.link.rule.Preview;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What chats and feeds show of the link. */
public class PreviewForm implements Serializable {
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String imageUrl;

    static PreviewForm of(Preview preview) {
        PreviewForm form = new PreviewForm();
        form.title = preview.title();
        form.description = preview.description();
        form.imageUrl = preview.imageUrl();
        return form;
    }

    Preview value() {
        return new Preview(title, description, imageUrl);
    }

    public boolean isBlank() {
        return Typed.allBlank(title, description, imageUrl);
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

    public @Nullable String getImageUrl() {
        return imageUrl;
    }

    public void setImageUrl(@Nullable String imageUrl) {
        this.imageUrl = imageUrl;
    }
}
