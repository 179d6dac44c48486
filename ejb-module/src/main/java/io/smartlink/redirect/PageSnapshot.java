package io.smartlink.redirect;

import io.smartlink.account.PixelConsent;
import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.page.PageContent;
import io.smartlink.link.rule.Utm;
import io.smartlink.media.form.PictureSize;
import io.smartlink.pixel.PixelTag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that it takes to show a published bio page, immutable.
 *
 * @param stop why nobody sees it, whatever the visit; null if nothing stops it
 * @param content as it was published; what of it is shown depends on the instant
 * @param pictures how large those are that it shows; a picture that is gone is missing
 * @param baseUrl scheme, host and port of the domain that it stands on
 * @param path raw, beginning with {@code /}
 * @param changedAt when it was published
 * @param pixels what fires when it is seen, if the account lets it and the visitor does
 */
public record PageSnapshot(
        long id,
        AccountSnapshot account,
        @Nullable Outcome stop,
        PageContent content,
        Map<MediaId, PictureSize> pictures,
        String baseUrl,
        String path,
        Instant changedAt,
        List<PixelTag> pixels)
        implements ItemSnapshot {
    public PageSnapshot {
        pictures = Map.copyOf(pictures);
        pixels = List.copyOf(pixels);
    }

    /** What a visitor types. */
    public String url() {
        return baseUrl + path;
    }

    /** Whether anything can fire. */
    boolean fires() {
        return !pixels.isEmpty() && account.pixelConsent() != PixelConsent.OFF;
    }

    @Override
    public Utm utm() {
        return Utm.NONE;
    }
}
