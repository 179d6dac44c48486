package io.smartlink.web.bio;

import io.smartlink.bio.media.MediaId;
import io.smartlink.media.form.PictureSize;
import io.smartlink.media.form.PictureWidths;
import io.smartlink.web.page.Html;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pictures of a page as {@code img}: each browser loads the size that it needs. */
final class Pictures {
    private static final String ROOT = "/-/media/";

    private final Map<MediaId, PictureSize> sizes;
    private int made;

    Pictures(Map<MediaId, PictureSize> sizes) {
        this.sizes = sizes;
    }

    /**
     * A picture; empty if it is gone.
     *
     * @param alt null for one that tells nothing
     * @param cssWidth how wide it is shown, as CSS's {@code sizes} has it
     */
    String img(@Nullable MediaId id, @Nullable String alt, String cssWidth, String cssClass) {
        PictureSize size = id == null ? null : sizes.get(id);
        if (id == null || size == null) {
            return "";
        }
        String all = PictureWidths.of(size.width()).stream()
                .map(width -> ROOT + id + "/" + width + " " + width + "w")
                .collect(Collectors.joining(", "));
        int fallback = Math.min(size.width(), 800);
        return "<img src=\"%s%s/%d\" srcset=\"%s\" sizes=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\"%s%s>"
                .formatted(
                        ROOT,
                        id,
                        fallback,
                        all,
                        cssWidth,
                        size.width(),
                        size.height(),
                        alt == null ? "" : Html.text(alt),
                        cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"",
                        made++ < 2 ? "" : " loading=\"lazy\" decoding=\"async\"");
    }

    /** The path of a picture for programs that show links; null if there is none. */
    @Nullable
    String preview(@Nullable MediaId id) {
        PictureSize size = id == null ? null : sizes.get(id);
        return size == null ? null : ROOT + id + "/" + Math.min(size.width(), 1200);
    }
}
