package io.smartlink.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smartlink.media.form.MediaKind;
import io.smartlink.media.form.PictureWidths;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * What visitors get of uploads. Those that were asked for lately are kept in memory, {@value #MEMORY} bytes at most, for a
 * minute: so long a node may still give out what was deleted or belongs to an account that was suspended.
 */
@ApplicationScoped
public class MediaFiles {
    private static final long MEMORY = 32L * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    MediaTable table;

    private Cache<Asked, Optional<MediaContent>> known;

    @PostConstruct
    void open() {
        known = Caffeine.newBuilder()
                .maximumWeight(MEMORY)
                .weigher((Asked asked, Optional<MediaContent> found) ->
                        100 + found.map(content -> content.bytes().length).orElse(0))
                .expireAfterWrite(KEPT)
                .build();
    }

    /** A picture at the narrowest width that is enough, else at its widest. */
    public Optional<MediaContent> picture(long id, int width) {
        return find(new Asked(id, MediaKind.IMAGE, PictureWidths.stepFor(width)));
    }

    public Optional<MediaContent> file(long id) {
        return find(new Asked(id, MediaKind.FILE, 0));
    }

    private Optional<MediaContent> find(Asked asked) {
        return known.get(asked, key -> table.content(key.id, key.kind, key.width));
    }

    private record Asked(long id, MediaKind kind, int width) {}
}
