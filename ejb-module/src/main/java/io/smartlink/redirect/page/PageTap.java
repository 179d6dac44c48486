package io.smartlink.redirect.page;

import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.widget.ButtonLink;
import io.smartlink.bio.widget.ContactCard;
import io.smartlink.bio.widget.Content;
import io.smartlink.bio.widget.FileDownload;
import io.smartlink.bio.widget.Gallery;
import io.smartlink.bio.widget.Music;
import io.smartlink.bio.widget.Picture;
import io.smartlink.bio.widget.Place;
import io.smartlink.bio.widget.ProductCard;
import io.smartlink.bio.widget.SignUp;
import io.smartlink.bio.widget.SocialIcons;
import io.smartlink.bio.widget.SocialLink;
import io.smartlink.bio.widget.Video;
import io.smartlink.bio.widget.Widget;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.VcardTarget;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's tap on a widget: {@code /<slug>/-w/<widget id>}, with {@code /<n>} behind it for the n-th of several places, the
 * first being 0. Where it leads stands in the page, never in the request.
 *
 * @param widget whose it is; {@link #PROFILE} for the icons of the profile card
 * @param place which of its places
 */
public record PageTap(String widget, int place) {
    /** What follows a page's path. */
    public static final String MARK = "/-w/";

    /** No widget has this id. */
    public static final String PROFILE = "_profile";

    private static final Pattern SHAPE = Pattern.compile("/-w/([a-z0-9-]{1,16}|_profile)(?:/([0-9]{1,2}))?");

    /** @param rest what follows the page's path, raw */
    public static Optional<PageTap> tryParse(String rest) {
        Matcher shape = SHAPE.matcher(rest);
        return shape.matches()
                ? Optional.of(
                        new PageTap(shape.group(1), shape.group(2) == null ? 0 : Integer.parseInt(shape.group(2))))
                : Optional.empty();
    }

    /** The widget that was tapped; null for the profile card or one that is not there. */
    public @Nullable Widget widgetOf(PageContent page) {
        return page.widget(widget).orElse(null);
    }

    /** Where it leads; null to nowhere. */
    public @Nullable Target targetOf(PageContent page) {
        if (widget.equals(PROFILE)) {
            return social(page.profile().social());
        }
        Widget tapped = widgetOf(page);
        return tapped == null ? null : target(tapped.content());
    }

    private @Nullable Target target(Content content) {
        if (content instanceof SocialIcons icons) {
            return social(icons.links());
        }
        if (content instanceof Gallery gallery) {
            return place < gallery.pictures().size()
                    ? to(gallery.pictures().get(place).destination())
                    : null;
        }
        if (content instanceof Place map) {
            return map(map);
        }
        return place == 0 ? only(content) : null;
    }

    private static @Nullable Target only(Content content) {
        if (content instanceof ButtonLink button) {
            return to(button.destination());
        }
        if (content instanceof Picture picture) {
            return to(picture.destination());
        }
        if (content instanceof Video video) {
            return to(video.url());
        }
        if (content instanceof Music music) {
            return to(music.url());
        }
        if (content instanceof ProductCard product) {
            return to(product.destination());
        }
        if (content instanceof FileDownload download) {
            return Target.to("/-/media/" + download.file() + "/file");
        }
        if (content instanceof ContactCard card) {
            return new Target(null, card.contact(), null);
        }
        return content instanceof SignUp form ? new Target(null, null, form) : null;
    }

    private @Nullable Target social(List<SocialLink> links) {
        return place < links.size() ? to(links.get(place).destination()) : null;
    }

    private @Nullable Target map(Place map) {
        String address = URLEncoder.encode(map.address().replace('\n', ' '), StandardCharsets.UTF_8);
        return switch (place) {
            case 0 -> Target.to(map.mapUrl());
            case 1 -> Target.to("https://www.google.com/maps/search/?api=1&query=" + address);
            case 2 -> Target.to("https://maps.apple.com/?q=" + address);
            default -> null;
        };
    }

    private static @Nullable Target to(@Nullable Destination destination) {
        return destination == null ? null : Target.to(destination.text());
    }

    /**
     * What a tap gives; exactly one of these.
     *
     * @param location sent as it is
     * @param contact to save
     * @param form that takes addresses, and leads nowhere by itself
     */
    public record Target(
            @Nullable String location,
            @Nullable VcardTarget contact,
            @Nullable SignUp form) {
        static Target to(String location) {
            return new Target(location, null, null);
        }
    }
}
