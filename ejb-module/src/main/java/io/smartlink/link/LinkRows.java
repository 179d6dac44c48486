package io.smartlink.link;

import io.smartlink.address.ShortUrl;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Safety;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Schedule;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads links with their address and counters in one statement. */
@ApplicationScoped
class LinkRows {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    HostUrls hosts;

    @Inject
    Clock clock;

    List<LinkRow> list(LinkQuery query) {
        return run(query.rows(), query, rows -> {
            List<LinkRow> links = new ArrayList<>();
            while (rows.next()) {
                links.add(row(rows));
            }
            return links;
        });
    }

    Optional<LinkRow> find(LinkQuery query) {
        return list(query).stream().findFirst();
    }

    long count(LinkQuery query) {
        return run(query.count(), query, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private <T> T run(String sql, LinkQuery query, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private LinkRow row(ResultSet row) throws SQLException {
        String hostname = row.getString("hostname");
        String slug = row.getString("slug");
        Behaviour behaviour = StoredLink.behaviour(row);
        long campaign = row.getLong("campaign_id");
        return new LinkRow(
                row.getLong("id"),
                hostname,
                slug,
                ShortUrl.of(hosts.baseUrl(hostname), slug),
                StoredLink.target(row),
                row.getInt("redirect_status"),
                new Labels(
                        row.getString("title"),
                        List.of((String[]) row.getArray("tags").getArray()),
                        campaign == 0 ? null : campaign),
                row.getBoolean("archived"),
                behaviour,
                row.getBoolean("locked"),
                status(row, behaviour.schedule()),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getString("created_by"),
                row.getInt("version"),
                row.getLong("clicks"),
                instant(row.getTimestamp("last_click_at")),
                new Finding(
                        Safety.of(row.getString("safety")),
                        row.getString("safety_reason"),
                        row.getTimestamp("safety_due_at") != null));
    }

    private LinkStatus status(ResultSet row, Schedule schedule) throws SQLException {
        return LinkStatus.of(
                row.getBoolean("blocked"),
                row.getBoolean("archived"),
                row.getBoolean("exhausted"),
                schedule,
                clock.instant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** Makes something of the rows of a query. */
    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
