package io.smartlink.admin.bio;

import io.smartlink.admin.bio.widget.ChosenMedia;
import io.smartlink.bio.media.MediaId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One of the account's pictures, or none. */
public class PictureForm implements ChosenMedia, Serializable {
    private @Nullable String mediaId;

    static PictureForm of(@Nullable MediaId media) {
        PictureForm form = new PictureForm();
        form.mediaId = media == null ? null : media.text();
        return form;
    }

    @Override
    public boolean isForFiles() {
        return false;
    }

    @Override
    public void choose(String id) {
        mediaId = id;
    }

    @Nullable
    String mediaId() {
        return mediaId;
    }

    /** The id as the page's input has it. */
    public @Nullable String getText() {
        return mediaId;
    }

    public void setText(@Nullable String text) {
        mediaId = text == null || text.isBlank() ? null : text;
    }
}
