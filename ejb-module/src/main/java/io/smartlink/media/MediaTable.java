package io.smartlink.media;

import io.smartlink.account.actor.Actor;
import io.smartlink.media.form.MediaDraft;
import io.smartlink.media.form.MediaKind;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables of uploads. Whoever calls has looked at permissions. */
@ApplicationScoped
public class MediaTable {
    private static final String COLUMNS = """
            select id, kind, name, media_type, bytes, width, height, created_at, created_by
            from media
            """;
    private static final String LIST = COLUMNS + """
            where account_id = ? and id < ? and (?::text is null or kind = ?)
            order by id desc
            limit ?""";
    private static final String ONE = COLUMNS + "where account_id = ? and id = ?";
    private static final String SAME = COLUMNS + "where account_id = ? and kind = ? and sha256 = ?";

    /** Held to the end of the transaction, so that two uploads at once do not both fit where there is room for one. */
    private static final String USED = """
            select coalesce((select sum(bytes) from media where account_id = ?), 0)
            from pg_advisory_xact_lock(hashtextextended('media/' || ?, 0))""";

    private static final String INSERT = """
            insert into media (id, account_id, kind, name, media_type, sha256, bytes, width, height, created_at, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_CONTENT =
            "insert into media_content (media_id, width, content) values (?, ?, ?)";
    private static final String DELETE = "delete from media where account_id = ? and id = ?";

    /** The narrowest that is wide enough, else the widest; of suspended accounts nothing. */
    private static final String CONTENT = """
            select m.account_id, m.kind, m.name, m.media_type, c.width, c.content
            from media m
            join account o on o.id = m.account_id and o.status <> 'suspended'
            join media_content c on c.media_id = m.id
            where m.id = ? and m.kind = ?
            order by c.width < ?, case when c.width < ? then -c.width else c.width end
            limit 1""";

    /** Pages name uploads by their ids, and no other text of 13 such characters is likely to stand in one. */
    private static final String USED_BY_PAGES = """
            select exists (
                select 1
                from bio_page
                where account_id = ?
                  and (position(? in draft::text) > 0 or position(? in published::text) > 0))""";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /** For the container. */
    public MediaTable() {}

    MediaTable(DataSource database) {
        this.database = database;
    }

    List<MediaRow> list(long accountId, @Nullable MediaKind kind, long beforeId, int limit) {
        return rows(LIST, query -> {
            query.setLong(1, accountId);
            query.setLong(2, beforeId);
            query.setString(3, kind == null ? null : kind.word());
            query.setString(4, kind == null ? null : kind.word());
            query.setInt(5, limit);
        });
    }

    Optional<MediaRow> find(long accountId, long id) {
        return rows(ONE, query -> {
                    query.setLong(1, accountId);
                    query.setLong(2, id);
                })
                .stream()
                .findFirst();
    }

    /** What the account has already of these very bytes. */
    Optional<MediaRow> same(long accountId, MediaDraft draft) {
        return rows(SAME, query -> {
                    query.setLong(1, accountId);
                    query.setString(2, draft.kind().word());
                    query.setBytes(3, draft.sha256());
                })
                .stream()
                .findFirst();
    }

    /** How many bytes the account keeps. Nobody else adds to them until the transaction is over. */
    long lockedUse(long accountId) {
        return ask(USED, query -> {
            query.setLong(1, accountId);
            query.setLong(2, accountId);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    MediaRow insert(Actor actor, long id, MediaDraft draft, Instant now) {
        ask(INSERT, row -> {
            row.setLong(1, id);
            row.setLong(2, actor.accountId());
            row.setString(3, draft.kind().word());
            row.setString(4, draft.name());
            row.setString(5, draft.mediaType());
            row.setBytes(6, draft.sha256());
            row.setLong(7, draft.bytes());
            row.setObject(8, draft.width(), Types.INTEGER);
            row.setObject(9, draft.height(), Types.INTEGER);
            row.setObject(10, now.atOffset(ZoneOffset.UTC));
            row.setString(11, actor.label());
            return row.executeUpdate();
        });
        ask(INSERT_CONTENT, row -> {
            for (MediaDraft.Content content : draft.contents()) {
                row.setLong(1, id);
                row.setInt(2, content.width());
                row.setBytes(3, content.bytes());
                row.addBatch();
            }
            return row.executeBatch();
        });
        return new MediaRow(
                id,
                draft.kind(),
                draft.name(),
                draft.mediaType(),
                draft.bytes(),
                draft.width(),
                draft.height(),
                now,
                actor.label());
    }

    void delete(long accountId, long id) {
        ask(DELETE, row -> {
            row.setLong(1, accountId);
            row.setLong(2, id);
            return row.executeUpdate();
        });
    }

    /** Whether a page of the account shows it, or would when its draft is published. */
    boolean isUsed(long accountId, String id) {
        return ask(USED_BY_PAGES, query -> {
            query.setLong(1, accountId);
            query.setString(2, '"' + id + '"');
            query.setString(3, '"' + id + '"');
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    Optional<MediaContent> content(long id, MediaKind kind, int width) {
        return ask(CONTENT, query -> {
            query.setLong(1, id);
            query.setString(2, kind.word());
            query.setInt(3, width);
            query.setInt(4, width);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new MediaContent(
                                id,
                                row.getLong("account_id"),
                                kind,
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getInt("width"),
                                row.getBytes("content")))
                        : Optional.empty();
            }
        });
    }

    private List<MediaRow> rows(String sql, Binding binding) {
        return ask(sql, query -> {
            binding.bind(query);
            List<MediaRow> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        });
    }

    private static MediaRow row(ResultSet row) throws SQLException {
        return new MediaRow(
                row.getLong("id"),
                MediaKind.tryParse(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"));
    }

    private <T> T ask(String sql, Question<T> question) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return question.of(statement);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** Puts parameters in. */
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** What is done with a statement. */
    private interface Question<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
