package io.smartlink.bio.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.link.target.Destination;
import io.smartlink.platform.ValidationFailedException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=3s, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?si=x, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://m.youtube.com/shorts/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ?feature=share, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1",
        "https://vimeo.com/76979871/8272103f6e, https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e",
        "https://player.vimeo.com/video/76979871?h=8272103f6e, https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e"
    })
    void videos_are_framed_without_cookies(String page, String frame) {
        assertThat(new Video(new Destination(page), "Film", null).frame().url()).isEqualTo(frame);
    }

    @ParameterizedTest
    @CsvSource({
        "https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC?si=1,"
                + " https://open.spotify.com/embed/track/4uLU6hMCjMI75M1A2tKUQC",
        "https://open.spotify.com/show/4uLU6hMCjMI75M1A2tKUQC, https://open.spotify.com/embed/show/4uLU6hMCjMI75M1A2tKUQC",
        "https://soundcloud.com/band/sets/album?in=x,"
                + " https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fband%2Fsets%2Falbum"
    })
    void music_is_framed(String page, String frame) {
        assertThat(new Music(new Destination(page), "Song").frame().url()).isEqualTo(frame);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/?u=https://youtu.be/dQw4w9WgXcQ",
                "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
                "https://www.youtube.com/watch?v=short",
                "https://www.youtube.com/@channel",
                "https://vimeo.com/about",
                "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC"
            })
    void other_pages_are_no_videos(String page) {
        Destination url = new Destination(page);

        assertThatThrownBy(() -> new Video(url, "Film", null)).isInstanceOf(ValidationFailedException.class);
    }

    @Test
    void a_place_is_framed_where_it_is_known() {
        Place known = new Place("Berlin", new BigDecimal("52.5219"), new BigDecimal("13.4132"));

        assertThat(known.frame()).isNotNull();
        assertThat(known.mapUrl()).contains("mlat=52.521900&mlon=13.413200");
        assertThat(new Place("Berlin\nMitte", null, null).frame()).isNull();
        assertThat(new Place("Berlin\nMitte", null, null).mapUrl()).endsWith("search?query=Berlin+Mitte");
    }

    @Test
    void a_place_needs_both_degrees_within_bounds() {
        assertThatThrownBy(() -> new Place("Berlin", BigDecimal.ONE, null))
                .isInstanceOf(ValidationFailedException.class);
        assertThatThrownBy(() -> new Place("Berlin", new BigDecimal("90.1"), BigDecimal.ONE))
                .hasMessageContaining("latitude");
        assertThatThrownBy(() -> new Place("Berlin", new BigDecimal("1e999999999"), BigDecimal.ONE))
                .hasMessageContaining("latitude");
        assertThat(new Place("Berlin", new BigDecimal("1e-999999999"), BigDecimal.ONE).latitude())
                .isEqualByComparingTo("0");
    }
}
