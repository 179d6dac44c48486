package io.smartlink.operation;

import io.smartlink.platform.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What is wrong now and who was told. */
final class TroubleTable {
    private static final String SEEN = """
            insert into system_trouble (what, detail, since)
            values (?, ?, ?)
            on conflict (what) do update
            set detail = excluded.detail
            """;

    private static final String GONE = """
            delete from system_trouble
            where not what = any (?)
            returning detail, told_at is not null as told
            """;

    private static final String TELL = """
            update system_trouble
            set told_at = ?
            where told_at is null and since <= ?
            returning detail
            """;

    private final Statements sql;

    TroubleTable(DataSource database) {
        sql = new Statements(database);
    }

    void seen(Map<String, String> troubles, Instant now) {
        troubles.forEach((what, detail) -> sql.update(SEEN, what, detail, now));
    }

    /**
     * Forgets what is wrong no more.
     *
     * @param troubles names of all that still is
     * @return what somebody was told of
     */
    List<String> forgetOthers(Collection<String> troubles) {
        return sql.query(GONE, row -> row.getBoolean("told") ? row.getString("detail") : "", troubles).stream()
                .filter(detail -> !detail.isEmpty())
                .toList();
    }

    /** What has lasted for a while and nobody was told of; taken down as told. */
    List<String> tell(Instant now, Duration lasting) {
        return sql.query(TELL, row -> row.getString("detail"), now, now.minus(lasting));
    }
}
