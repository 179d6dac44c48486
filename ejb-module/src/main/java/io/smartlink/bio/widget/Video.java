package io.smartlink.bio.widget;

import io.smartlink.bio.media.MediaId;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A video on YouTube or Vimeo.
 *
 * @param url the video's page, as people copy it
 * @param title what the video is, up to {@value #MAX_TITLE} characters
 * @param cover shown until the visitor wants the video
 */
public record Video(Destination url, String title, @Nullable MediaId cover) implements Content {
    public static final int MAX_TITLE = 150;

    private static final Pattern YOUTUBE =
            Pattern.compile("https?://(?:(?:www\\.|m\\.|music\\.)?youtube(?:-nocookie)?\\.com/"
                    + "(?:watch\\?(?:[^#]*&)?v=|shorts/|embed/|live/)|youtu\\.be/)([A-Za-z0-9_-]{11})(?:[?&#/].*)?");
    private static final Pattern VIMEO = Pattern.compile(
            "https?://(?:www\\.)?vimeo\\.com/(?:channels/[A-Za-z0-9_-]+/)?([0-9]{1,12})(?:/([0-9a-f]{6,20}))?"
                    + "(?:[?#].*)?");
    private static final Pattern VIMEO_PLAYER = Pattern.compile(
            "https?://player\\.vimeo\\.com/video/([0-9]{1,12})(?:\\?(?:[^#]*&)?h=([0-9a-f]{6,20}))?(?:[?&#].*)?");

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public Video {
        FieldChecks checks = new FieldChecks();
        title = TypedText.requiredLine(checks, "title", title, MAX_TITLE);
        checks.that(url != null, "url", "required", "url is required.")
                .that(
                        url == null || frameOf(url.text()) != null,
                        "url",
                        "unknown-site",
                        "url must be the page of a video on YouTube or Vimeo, such as https://youtu.be/dQw4w9WgXcQ.")
                .throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.VIDEO;
    }

    @Override
    public Map<String, MediaId> images() {
        return cover == null ? Map.of() : Map.of("cover", cover);
    }

    @Override
    public Frame frame() {
        return Objects.requireNonNull(frameOf(url.text()));
    }

    private static @Nullable Frame frameOf(String url) {
        Matcher youtube = YOUTUBE.matcher(url);
        if (youtube.matches()) {
            String origin = "https://www.youtube-nocookie.com";
            return new Frame("YouTube", origin, origin + "/embed/" + youtube.group(1));
        }
        for (Pattern shape : List.of(VIMEO, VIMEO_PLAYER)) {
            Matcher vimeo = shape.matcher(url);
            if (vimeo.matches()) {
                String origin = "https://player.vimeo.com";
                String hash = vimeo.group(2) == null ? "" : "&h=" + vimeo.group(2);
                return new Frame("Vimeo", origin, origin + "/video/" + vimeo.group(1) + "?dnt=1" + hash);
            }
        }
        return null;
    }
}
