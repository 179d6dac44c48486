package io.smartlink.safety.strike;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Reads strikes, the newest first. Whoever calls has looked at permissions. */
@ApplicationScoped
class StrikeRows {
    private static final String FROM = """
            from strike s
            join account a on a.id = s.account_id
            where s.account_id = coalesce(?, s.account_id)
              and (position(? in lower(a.name)) > 0 or position(? in s.host) > 0)
              and (s.forgiven_at is null or not ?)
            """;
    private static final String LIST = """
            select s.*, a.name as account_name, a.status = 'suspended' as suspended
            """ + FROM + """
              and s.id < ?
            order by s.id desc
            limit ? offset ?""";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    List<StrikeRow> list(StrikeFilter filter, long beforeId, int first, int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LIST)) {
            bind(query, filter);
            query.setLong(5, beforeId);
            query.setInt(6, size);
            query.setInt(7, first);
            List<StrikeRow> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    long count(StrikeFilter filter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*)\n" + FROM)) {
            bind(query, filter);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private static void bind(PreparedStatement query, StrikeFilter filter) throws SQLException {
        String search = filter.search() == null ? "" : filter.search().strip().toLowerCase(Locale.ROOT);
        query.setObject(1, filter.accountId(), Types.BIGINT);
        query.setString(2, search);
        query.setString(3, search);
        query.setBoolean(4, filter.counting());
    }

    private static StrikeRow row(ResultSet row) throws SQLException {
        Timestamp forgiven = row.getTimestamp("forgiven_at");
        return new StrikeRow(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("account_name"),
                row.getBoolean("suspended"),
                row.getString("host"),
                row.getString("url"),
                row.getString("reason"),
                row.getString("struck_by"),
                row.getTimestamp("at").toInstant(),
                forgiven == null ? null : forgiven.toInstant(),
                row.getString("forgiven_by"),
                row.getString("forgiven_reason"));
    }
}
