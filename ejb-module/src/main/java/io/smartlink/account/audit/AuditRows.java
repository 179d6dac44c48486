package io.smartlink.account.audit;

import io.smartlink.account.actor.Origin;
import io.smartlink.platform.adapter.FieldsJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The table of the audit log, as it is read: a statement at a time. */
final class AuditRows {
    private static final String SELECT = """
            select e.*
            from audit_event e
            where %s
            order by e.at %2$s, e.id %2$s
            limit ?
            offset ?
            """;

    private static final String COUNT = """
            select count(*)
            from audit_event e
            where %s
            """;

    private static final String ACCOUNT = "select 1 from account where id = ?";

    private final DataSource database;

    AuditRows(DataSource database) {
        this.database = database;
    }

    List<AuditEvent> newestFirst(AuditQuery query, int limit, int offset) throws SQLException {
        return list(SELECT.formatted(query.conditions(), "desc"), query, limit, offset);
    }

    List<AuditEvent> oldestFirst(AuditQuery query, int limit) throws SQLException {
        return list(SELECT.formatted(query.conditions(), "asc"), query, limit, 0);
    }

    long count(AuditQuery query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT.formatted(query.conditions()))) {
            bind(statement, query);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    boolean isAccount(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ACCOUNT)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private List<AuditEvent> list(String sql, AuditQuery query, int limit, int offset) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = bind(statement, query);
            statement.setInt(next, limit);
            statement.setInt(next + 1, offset);
            try (ResultSet rows = statement.executeQuery()) {
                List<AuditEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        }
    }

    /** @return where the next value goes */
    private static int bind(PreparedStatement statement, AuditQuery query) throws SQLException {
        int next = 1;
        for (Object value : query.values()) {
            statement.setObject(next++, value);
        }
        return next;
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        long actorId = row.getLong("actor_id");
        String source = row.getString("source");
        return new AuditEvent(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("subject_name"),
                row.getBoolean("by_operator") ? AuditEvent.OPERATOR : actorKind(Origin.Source.of(source)),
                actorId == 0 ? null : actorId,
                row.getString("actor_label"),
                source,
                row.getString("address"),
                row.getString("request_id"),
                FieldsJson.parse(row.getString("before")),
                FieldsJson.parse(row.getString("after")));
    }

    private static String actorKind(Origin.Source source) {
        return switch (source) {
            case CONSOLE -> "member";
            case API -> "api-key";
            case SYSTEM -> "system";
        };
    }
}
