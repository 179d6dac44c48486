package io.smartlink.snapshot;

import io.smartlink.address.ShortUrl;
import io.smartlink.bio.adapter.PageJson;
import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.page.PageContent;
import io.smartlink.media.form.PictureSize;
import io.smartlink.pixel.PixelTag;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.redirect.AccountSnapshot;
import io.smartlink.redirect.AddressKey;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.PageSnapshot;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Makes snapshots of the pages among what stands at addresses; the sizes of all their pictures are asked for at one go. */
final class PageRows {
    private static final System.Logger LOG = System.getLogger(PageRows.class.getName());
    private static final String SIZES = """
            select id, account_id, width, height
            from media
            where kind = 'image' and id = any (?)""";

    private final List<Found> found = new ArrayList<>();

    /** Takes a row in; a page that cannot be read is reported and left out, so that all others are served. */
    void add(AddressKey address, ResultSet row, AccountSnapshot account, String baseUrl) throws SQLException {
        try {
            found.add(new Found(
                    address,
                    row.getLong("page_id"),
                    account,
                    stop(row, account),
                    PageJson.parse(row.getString("published")),
                    baseUrl,
                    ShortUrl.of("", row.getString("slug")),
                    row.getTimestamp("published_at").toInstant(),
                    JdbcSnapshots.pixels(row)));
        } catch (ValidationFailedException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "A bio page cannot be read: " + row.getLong("page_id"), unreadable);
        }
    }

    Map<AddressKey, PageSnapshot> snapshots(Connection connection) throws SQLException {
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<Owned, PictureSize> sizes = sizes(
                connection,
                found.stream()
                        .flatMap(page -> page.content.images().values().stream())
                        .toList());
        Map<AddressKey, PageSnapshot> pages = new HashMap<>();
        found.forEach(page -> pages.put(page.address, page.snapshot(sizes)));
        return pages;
    }

    /** The sizes of a draft's pictures; whose they are was looked at when it was saved. */
    static Map<MediaId, PictureSize> sizes(Connection connection, PageContent content) throws SQLException {
        Map<MediaId, PictureSize> sizes = new HashMap<>();
        sizes(connection, content.images().values()).forEach((owned, size) -> sizes.put(owned.image, size));
        return sizes;
    }

    private static Map<MediaId, PictureSize> of(PageContent content, long accountId, Map<Owned, PictureSize> sizes) {
        Map<MediaId, PictureSize> own = new HashMap<>();
        for (MediaId image : content.images().values()) {
            PictureSize size = sizes.get(new Owned(accountId, image));
            if (size != null) {
                own.put(image, size);
            }
        }
        return own;
    }

    private static Map<Owned, PictureSize> sizes(Connection connection, Collection<MediaId> images)
            throws SQLException {
        Object[] ids = images.stream()
                .map(image -> OpaqueId.tryParse(image.text()))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .distinct()
                .toArray();
        Map<Owned, PictureSize> sizes = new HashMap<>();
        if (ids.length == 0) {
            return sizes;
        }
        try (PreparedStatement query = connection.prepareStatement(SIZES)) {
            query.setArray(1, connection.createArrayOf("bigint", ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sizes.put(
                            new Owned(rows.getLong("account_id"), new MediaId(OpaqueId.text(rows.getLong("id")))),
                            new PictureSize(rows.getInt("width"), rows.getInt("height")));
                }
            }
        }
        return sizes;
    }

    private static @Nullable Outcome stop(ResultSet row, AccountSnapshot account) throws SQLException {
        if (account.suspended()) {
            return Outcome.SUSPENDED;
        }
        if (row.getBoolean("page_blocked")) {
            return Outcome.BLOCKED;
        }
        return row.getBoolean("page_archived") ? Outcome.ARCHIVED : null;
    }

    private record Owned(long accountId, MediaId image) {}

    private record Found(
            AddressKey address,
            long id,
            AccountSnapshot account,
            @Nullable Outcome stop,
            PageContent content,
            String baseUrl,
            String path,
            Instant changedAt,
            List<PixelTag> pixels) {
        PageSnapshot snapshot(Map<Owned, PictureSize> sizes) {
            return new PageSnapshot(
                    id, account, stop, content, of(content, account.id(), sizes), baseUrl, path, changedAt, pixels);
        }
    }
}
