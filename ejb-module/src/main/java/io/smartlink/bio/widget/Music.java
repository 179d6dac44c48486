package io.smartlink.bio.widget;

import io.smartlink.link.target.Destination;
import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Music on Spotify or SoundCloud.
 *
 * @param url the page of a track, album, playlist, artist, episode or show, as people copy it
 * @param title what it is, up to {@value #MAX_TITLE} characters
 */
public record Music(Destination url, String title) implements Content {
    public static final int MAX_TITLE = 150;

    private static final Pattern SPOTIFY =
            Pattern.compile("https?://open\\.spotify\\.com/(?:intl-[A-Za-z-]{2,8}/)?(?:embed/)?"
                    + "(track|album|playlist|artist|episode|show)/([A-Za-z0-9]{22})(?:[?#].*)?");
    private static final Pattern SOUNDCLOUD = Pattern.compile(
            "https?://(?:www\\.|m\\.)?soundcloud\\.com/([A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+){0,3})/?(?:[?#].*)?");

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public Music {
        FieldChecks checks = new FieldChecks();
        title = TypedText.requiredLine(checks, "title", title, MAX_TITLE);
        checks.that(url != null, "url", "required", "url is required.")
                .that(
                        url == null || frameOf(url.text()) != null,
                        "url",
                        "unknown-site",
                        "url must be a page of Spotify or SoundCloud, such as"
                                + " https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC.")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.MUSIC;
    }

    @Override
    public Frame frame() {
        return Objects.requireNonNull(frameOf(url.text()));
    }

    private static @Nullable Frame frameOf(String url) {
        Matcher spotify = SPOTIFY.matcher(url);
        if (spotify.matches()) {
            String origin = "https://open.spotify.com";
            return new Frame("Spotify", origin, origin + "/embed/" + spotify.group(1) + "/" + spotify.group(2));
        }
        Matcher soundcloud = SOUNDCLOUD.matcher(url);
        if (soundcloud.matches()) {
            String origin = "https://w.soundcloud.com";
            String page = "https://soundcloud.com/" + soundcloud.group(1);
            return new Frame(
                    "SoundCloud", origin, origin + "/player/?url=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        }
        return null;
    }
}
