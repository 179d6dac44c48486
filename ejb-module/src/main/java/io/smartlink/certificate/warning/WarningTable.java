package io.smartlink.certificate.warning;

import io.smartlink.platform.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Which certificates people are to be told of, and when they were. */
final class WarningTable {
    private static final String DUE = """
            update certificate c
            set warned_at = ?
            from domain d
            where d.hostname = c.hostname and d.status in ('verified', 'failing') and d.account_id is not null
              and c.last_error is not null and c.attempts > 0
              and (c.warned_at is null or c.warned_at < c.issued_at or c.warned_at <= ?)
            returning d.account_id, c.hostname, c.last_error, c.not_after
            """;

    private final Statements sql;

    WarningTable(DataSource database) {
        sql = new Statements(database);
    }

    /**
     * Those that the authority has refused and nobody was told of since they were last there, or for a while; taken down as
     * told. One whose order has only to wait, such as for an authority that is away, is none.
     */
    List<Warning> due(Instant now, Duration again) {
        return sql.query(
                DUE,
                row -> new Warning(
                        row.getLong("account_id"),
                        row.getString("hostname"),
                        row.getString("last_error"),
                        Statements.instant(row, "not_after")),
                now,
                now.minus(again));
    }
}
