package io.smartlink.account.key;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Scope;
import io.smartlink.platform.secret.Secret;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of keys. Every statement names the account, so that no other's key is ever met. */
final class KeyTable {
    private static final int SHOWN = 8;

    private static final String COLUMNS = """
            select id, name, prefix, scopes, created_at, created_by, expires_at, last_used_at, version
            from api_key
            """;
    private static final String ONE = COLUMNS + "where account_id = ? and id = ?";
    private static final String HELD = ONE + " for update";
    private static final String PAGE = COLUMNS + "where account_id = ? and id < ? order by id desc limit ?";

    /** Those who make keys for one account go one after the other, so that all of them count. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('api-keys/' || ?, 0))";

    private static final String COUNT = "select count(*) from api_key where account_id = ?";

    private static final String INSERT = """
            insert into api_key (id, account_id, name, prefix, key_hash, scopes, operator, created_at, created_by, expires_at,
                                 member_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    coalesce((select id from member where id = ?), (select member_id from api_key where id = ?)))
            """;

    private static final String UPDATE = """
            update api_key
            set name = ?, scopes = ?, operator = ?, expires_at = ?, version = version + 1
            where account_id = ? and id = ?
            """;

    private static final String POWERFUL = """
            %swhere account_id = ? and member_id = ? and (operator or '%s' = any (scopes))
            order by id
            for update""".formatted(COLUMNS, Scope.ACCOUNT_WRITE.word());

    private static final String DELETE = "delete from api_key where account_id = ? and id = ?";

    private final DataSource database;

    KeyTable(DataSource database) {
        this.database = database;
    }

    Optional<KeyRow> find(long accountId, long id) throws SQLException {
        return rows(ONE, accountId, id).stream().findFirst();
    }

    /** Held until the transaction ends. */
    Optional<KeyRow> hold(long accountId, long id) throws SQLException {
        return rows(HELD, accountId, id).stream().findFirst();
    }

    /** Those before an id, the newest first. */
    List<KeyRow> before(long accountId, long id, int limit) throws SQLException {
        return rows(PAGE, accountId, id, limit);
    }

    /** How many the account has, with nobody else making one until the transaction ends. */
    long countAlone(long accountId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            lock.setString(1, Long.toString(accountId));
            lock.execute();
            count.setLong(1, accountId);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Those that a member made, or keys of theirs, and that may change who belongs to the account; held. */
    List<KeyRow> holdPowerful(long accountId, long memberId) throws SQLException {
        return rows(POWERFUL, accountId, memberId);
    }

    void insert(long id, Actor maker, KeyDraft draft, Secret secret, Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, id);
            statement.setLong(2, maker.accountId());
            statement.setString(3, draft.name());
            statement.setString(4, secret.text().substring(0, SHOWN));
            statement.setBytes(5, secret.hash());
            statement.setArray(6, words(connection, draft));
            statement.setBoolean(7, draft.scopes().contains(Scope.OPERATOR));
            statement.setObject(8, now.atOffset(ZoneOffset.UTC));
            statement.setString(9, maker.label());
            statement.setObject(10, at(draft.expiresAt()));
            statement.setLong(11, maker.id());
            statement.setLong(12, maker.id());
            statement.executeUpdate();
        }
    }

    void update(long accountId, long id, KeyDraft draft) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            statement.setString(1, draft.name());
            statement.setArray(2, words(connection, draft));
            statement.setBoolean(3, draft.scopes().contains(Scope.OPERATOR));
            statement.setObject(4, at(draft.expiresAt()));
            statement.setLong(5, accountId);
            statement.setLong(6, id);
            statement.executeUpdate();
        }
    }

    void delete(long accountId, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setLong(1, accountId);
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    private List<KeyRow> rows(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<KeyRow> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row(row));
                }
                return found;
            }
        }
    }

    private static KeyRow row(ResultSet row) throws SQLException {
        List<Scope> scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(Scope::tryParse)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return new KeyRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("prefix"),
                scopes,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                instant(row, "expires_at"),
                instant(row, "last_used_at"),
                row.getInt("version"));
    }

    private static Array words(Connection connection, KeyDraft draft) throws SQLException {
        return connection.createArrayOf(
                "text", draft.scopes().stream().map(Scope::word).toArray());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
