package io.smartlink.bio.widget;

import io.smartlink.bio.media.MediaId;
import io.smartlink.link.target.Destination;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a widget shows. A closed family: a new kind is one record here, one constant of {@link WidgetKind}, one editor and one
 * piece of HTML. Each record checks itself and names the faulty fields as they stand in the API.
 */
public sealed interface Content
        permits ButtonLink,
                Heading,
                TextBlock,
                Picture,
                Gallery,
                Video,
                Music,
                SocialIcons,
                Divider,
                ContactCard,
                SignUp,
                Countdown,
                Place,
                Faq,
                ProductCard,
                FileDownload {
    WidgetKind kind();

    /** Everywhere that it may send a visitor, by the field that says so. What it embeds is not among them. */
    default Map<String, Destination> destinations() {
        return Map.of();
    }

    /** The pictures that it shows, by the field that names them. */
    default Map<String, MediaId> images() {
        return Map.of();
    }

    /** The files that visitors save, by the field that names them. */
    default Map<String, MediaId> files() {
        return Map.of();
    }

    /** What it shows of another site after a tap; null for nothing. */
    default @Nullable Frame frame() {
        return null;
    }
}
