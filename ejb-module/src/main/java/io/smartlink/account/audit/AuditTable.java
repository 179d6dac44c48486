package io.smartlink.account.audit;

import io.smartlink.account.actor.Actor;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.adapter.FieldsJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** The table of the audit log, as it is written. */
final class AuditTable {
    private static final String INSERT = """
            insert into audit_event (id, at, account_id, action, subject_kind, subject_id, subject_name, before, after,
                                     source, actor_id, actor_label, by_operator, address, request_id)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, nullif(?, 0), ?, ?, ?, ?)
            """;

    private final DataSource database;

    AuditTable(DataSource database) {
        this.database = database;
    }

    void insert(Actor actor, List<AuditEntry> entries, Instant at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (AuditEntry entry : entries) {
                bind(statement, actor, entry, at);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement row, Actor actor, AuditEntry entry, Instant at) throws SQLException {
        long accountId = Objects.requireNonNullElse(entry.accountId(), actor.accountId());
        row.setLong(1, OpaqueId.next());
        row.setObject(2, at.atOffset(ZoneOffset.UTC));
        row.setLong(3, accountId);
        row.setString(4, entry.action().word());
        row.setString(5, entry.subject().kind().word());
        row.setString(6, entry.subject().id());
        row.setString(7, entry.subject().name());
        row.setString(8, FieldsJson.text(entry.changes().before()));
        row.setString(9, FieldsJson.text(entry.changes().after()));
        row.setString(10, actor.origin().source().word());
        row.setLong(11, actor.id());
        row.setString(12, actor.label());
        row.setBoolean(13, actor.operator() && accountId != actor.accountId());
        row.setString(14, actor.origin().address());
        row.setString(15, actor.origin().requestId());
    }
}
