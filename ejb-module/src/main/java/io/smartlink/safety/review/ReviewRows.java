package io.smartlink.safety.review;

import io.smartlink.address.ItemKind;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the review queue, the newest first. Whoever calls has looked at permissions. */
@ApplicationScoped
class ReviewRows {
    private static final String COLUMNS = """
            select r.*, a.name as account_name, d.hostname || '/' || t.slug as address, t.item_kind,
                   coalesce(l.blocked, p.blocked) as blocked
            """;
    private static final String TABLES = """
            from review_item r
            join account a on a.id = r.account_id
            left join link l on l.id = r.link_id
            left join bio_page p on p.id = r.page_id
            join address t on t.item_id = r.item_id
            join domain d on d.id = t.domain_id
            """;
    private static final String MATCHING = """
            where (r.decision is null) = ?
              and r.kind like ?
              and (position(? in lower(a.name)) > 0 or position(? in lower(d.hostname || '/' || t.slug)) > 0
                   or position(? in lower(r.url)) > 0)
            """;
    private static final String LIST = COLUMNS + TABLES + MATCHING + """
              and r.id < ?
            order by r.id desc
            limit ? offset ?""";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    List<ReviewRow> list(ReviewFilter filter, long beforeId, int first, int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LIST)) {
            bind(query, filter);
            query.setLong(6, beforeId);
            query.setInt(7, size);
            query.setInt(8, first);
            return rows(query);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    Optional<ReviewRow> find(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COLUMNS + TABLES + "where r.id = ?")) {
            query.setLong(1, id);
            return rows(query).stream().findFirst();
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    long count(ReviewFilter filter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*)\n" + TABLES + MATCHING)) {
            bind(query, filter);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private static void bind(PreparedStatement query, ReviewFilter filter) throws SQLException {
        String search = filter.search() == null ? "" : filter.search().strip().toLowerCase(Locale.ROOT);
        query.setBoolean(1, filter.open());
        query.setString(2, filter.kind() == null ? "%" : filter.kind().word());
        query.setString(3, search);
        query.setString(4, search);
        query.setString(5, search);
    }

    private static List<ReviewRow> rows(PreparedStatement query) throws SQLException {
        List<ReviewRow> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(row(rows));
            }
        }
        return found;
    }

    private static ReviewRow row(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        Timestamp decided = row.getTimestamp("decided_at");
        return new ReviewRow(
                row.getLong("id"),
                ReviewKind.tryParse(row.getString("kind")).orElseThrow(),
                row.getLong("account_id"),
                row.getString("account_name"),
                row.getLong("item_id"),
                ItemKind.of(row.getString("item_kind")),
                row.getString("address"),
                row.getBoolean("blocked"),
                row.getString("url"),
                row.getString("reason"),
                row.getInt("seen"),
                row.getTimestamp("created_at").toInstant(),
                decision == null ? null : Decision.tryParse(decision).orElseThrow(),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_by"),
                row.getString("decision_reason"));
    }
}
