package io.smartlink.web.page;

import io.smartlink.pixel.PixelTag;
import java.util.List;

/**
 * What a page that fires pixels shows and does.
 *
 * @param tags at least one
 * @param asks whether the visitor has to allow it first
 * @param location where it goes on to, a URL of the web
 * @param to raw path and query that the visitor asked for
 * @param ticket with which the page tells that its pixels have fired
 */
public record FireView(List<PixelTag> tags, boolean asks, String location, String to, String ticket) {
    /** @throws IllegalArgumentException if nothing fires, or the location is none of the web */
    public FireView {
        tags = List.copyOf(tags);
        if (tags.isEmpty() || !Html.isWebUrl(location)) {
            throw new IllegalArgumentException("no page fires nothing, or leads to " + location);
        }
    }

    /** What people call those who are told, between commas. */
    String services() {
        return PixelTag.services(tags);
    }
}
