package io.smartlink.analytics.rollup.recount;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The table {@code visit_recount}: what the latest recount of each UTC day found. */
public final class RecountTable {
    private static final String PUT = """
            insert into visit_recount (day, visits, difference, counted_at)
            values (?, ?, ?, ?)
            on conflict (day) do update
            set visits = excluded.visits, difference = excluded.difference, counted_at = excluded.counted_at""";
    private static final String TOTAL = """
            select coalesce(sum(difference), 0) as difference, max(counted_at) as last
            from visit_recount""";
    private static final String SOME_DAY = """
            select day
            from visit_day
            where not expired and day < ?
            order by abs(hashtext(day::text || ?))
            limit 1""";

    private final Connection connection;

    public RecountTable(Connection connection) {
        this.connection = connection;
    }

    /** All recounts together, the latest of each day. */
    public record Total(long difference, Optional<Instant> last) {}

    public void put(RecountedDay day, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            statement.setObject(1, day.day());
            statement.setLong(2, day.visits());
            statement.setLong(3, day.difference());
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    public Total total() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TOTAL);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Total(
                    row.getLong("difference"),
                    Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant));
        }
    }

    /** A day before another that still has raw visits; a different one for another seed, if there are several. */
    public Optional<LocalDate> someDayBefore(LocalDate day, long seed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SOME_DAY)) {
            statement.setObject(1, day);
            statement.setString(2, Long.toString(seed));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, LocalDate.class)) : Optional.empty();
            }
        }
    }
}
