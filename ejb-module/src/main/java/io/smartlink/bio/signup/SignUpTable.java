package io.smartlink.bio.signup;

import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The table of sign-ups. Keys to sign off stand there in clear, unlike other tokens: they have to be handed out with every
 * mail, for ever, and open nothing but this.
 */
@ApplicationScoped
public class SignUpTable {
    static final String SIGN_OFF = "/-/sign-off/";

    /** Who signs up again without having signed off keeps the first proof; who has signed off gives a new one. */
    private static final String INSERT = """
            insert into bio_sign_up (id, account_id, page_id, email, consent, signed_up_at, unsubscribe_key)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint bio_sign_up_once do update
            set consent = excluded.consent, signed_up_at = excluded.signed_up_at, unsubscribed_at = null
            where bio_sign_up.unsubscribed_at is not null""";

    private static final String FILTERED = """
            from bio_sign_up s
            left join bio_page p on p.id = s.page_id
            where s.account_id = ? and (?::bigint is null or s.page_id = ?) and position(? in lower(s.email)) > 0
            """;
    private static final String LIST = "select s.*, p.title\n" + FILTERED + """
              and s.id < ?
            order by s.id desc
            limit ? offset ?""";
    private static final String COUNT = "select count(*)\n" + FILTERED;
    private static final String PAGES = """
            select s.page_id, p.title, count(*) as sign_ups
            from bio_sign_up s
            left join bio_page p on p.id = s.page_id
            where s.account_id = ?
            group by s.page_id, p.title
            order by lower(p.title) nulls last, s.page_id""";
    private static final String DELETE = "delete from bio_sign_up where account_id = ? and id = ?";
    private static final String FIND_KEY = "select 1 from bio_sign_up where unsubscribe_key = ?";
    private static final String SIGN_OFF_KEY = """
            update bio_sign_up
            set unsubscribed_at = coalesce(unsubscribed_at, ?)
            where unsubscribe_key = ?""";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /** For the container. */
    public SignUpTable() {}

    SignUpTable(DataSource database) {
        this.database = database;
    }

    void add(long id, long accountId, long pageId, EmailAddress email, String consent, Instant now, byte[] key) {
        ask(INSERT, row -> {
            row.setLong(1, id);
            row.setLong(2, accountId);
            row.setLong(3, pageId);
            row.setString(4, email.text());
            row.setString(5, consent);
            row.setObject(6, now.atOffset(ZoneOffset.UTC));
            row.setBytes(7, key);
            return row.executeUpdate();
        });
    }

    List<SignUpRow> list(long accountId, SignUpFilter filter, long beforeId, int first, int size) {
        return ask(LIST, query -> {
            bind(query, accountId, filter);
            query.setLong(5, beforeId);
            query.setInt(6, size);
            query.setInt(7, first);
            List<SignUpRow> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        });
    }

    long count(long accountId, SignUpFilter filter) {
        return ask(COUNT, query -> {
            bind(query, accountId, filter);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Pages of which there are sign-ups, by title; those that are gone come last. */
    List<SignUpPage> pages(long accountId) {
        return ask(PAGES, query -> {
            query.setLong(1, accountId);
            List<SignUpPage> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(
                            new SignUpPage(rows.getLong("page_id"), rows.getString("title"), rows.getLong("sign_ups")));
                }
            }
            return found;
        });
    }

    Optional<SignUpRow> find(long accountId, long id) {
        return list(accountId, SignUpFilter.ALL, id + 1, 0, 1).stream()
                .filter(row -> row.id() == id)
                .findFirst();
    }

    void delete(long accountId, long id) {
        ask(DELETE, row -> {
            row.setLong(1, accountId);
            row.setLong(2, id);
            return row.executeUpdate();
        });
    }

    boolean hasKey(byte[] key) {
        return ask(FIND_KEY, query -> {
            query.setBytes(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        });
    }

    /** @return whether there is such a sign-up */
    boolean signOff(byte[] key, Instant now) {
        return ask(SIGN_OFF_KEY, row -> {
                    row.setObject(1, now.atOffset(ZoneOffset.UTC));
                    row.setBytes(2, key);
                    return row.executeUpdate();
                })
                == 1;
    }

    private static void bind(PreparedStatement query, long accountId, SignUpFilter filter) throws SQLException {
        query.setLong(1, accountId);
        query.setObject(2, filter.pageId(), Types.BIGINT);
        query.setObject(3, filter.pageId(), Types.BIGINT);
        query.setString(4, filter.text());
    }

    private static SignUpRow row(ResultSet row) throws SQLException {
        return new SignUpRow(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getString("title"),
                row.getString("email"),
                row.getString("consent"),
                row.getTimestamp("signed_up_at").toInstant(),
                instant(row.getTimestamp("unsubscribed_at")),
                SIGN_OFF + Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes("unsubscribe_key")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private <T> T ask(String sql, Question<T> question) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return question.of(statement);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** What is done with a statement. */
    private interface Question<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
