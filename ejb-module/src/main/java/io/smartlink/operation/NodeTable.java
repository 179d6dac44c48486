package io.smartlink.operation;

import io.smartlink.operation.SystemState.CertificateDue;
import io.smartlink.platform.adapter.RecordJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of nodes, and what else operators are to see of the database. */
final class NodeTable {
    private static final String BEAT = """
            insert into node (name, started_at, seen_at, state)
            values (?, ?, ?, ?::jsonb)
            on conflict (name) do update
            set started_at = excluded.started_at, seen_at = excluded.seen_at, state = excluded.state
            """;

    private static final String FORGET = "delete from node where seen_at < ?";

    private static final String ALL = """
            select name, started_at, seen_at, state
            from node
            order by name
            """;

    private static final String CERTIFICATES = """
            select hostname, not_after, last_error
            from certificate
            where not_after < ? or last_error is not null
            order by not_after nulls first, hostname
            limit 100
            """;

    private static final String MAILS = "select count(*) from mail";

    private final DataSource database;

    NodeTable(DataSource database) {
        this.database = database;
    }

    void beat(String name, Instant startedAt, Instant now, NodeState state) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BEAT)) {
            statement.setString(1, name);
            statement.setObject(2, at(startedAt));
            statement.setObject(3, at(now));
            statement.setString(4, RecordJson.text(state));
            statement.executeUpdate();
        }
    }

    void forgetBefore(Instant instant) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, at(instant));
            statement.executeUpdate();
        }
    }

    List<NodeRow> all() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            List<NodeRow> nodes = new ArrayList<>();
            while (row.next()) {
                nodes.add(new NodeRow(
                        row.getString("name"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        RecordJson.parse(row.getString("state"), NodeState.class)));
            }
            return nodes;
        }
    }

    /** Those that run out before an instant, or could not be had. */
    List<CertificateDue> certificatesBefore(Instant instant) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CERTIFICATES)) {
            statement.setObject(1, at(instant));
            try (ResultSet row = statement.executeQuery()) {
                List<CertificateDue> due = new ArrayList<>();
                while (row.next()) {
                    due.add(new CertificateDue(
                            row.getString("hostname"), instant(row, "not_after"), row.getString("last_error")));
                }
                return due;
            }
        }
    }

    long mailsWaiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(MAILS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
