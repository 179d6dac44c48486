package io.smartlink.analytics.rollup.store;

import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.tally.DayVisit;
import io.smartlink.redirect.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads the visits that an item counts, followed ones or views, from the table {@code visit} in the order that tallies want.
 * Rows come through a cursor; the connection must not commit by itself.
 */
public final class FollowedVisits {
    private static final String READ = """
            select %s
            from visit
            where outcome = %d and account_id = ? and at >= ? and at < ? %s
            order by %s""";

    /** Rows read before their texts are looked up. */
    private static final int CHUNK = 5_000;

    private static final String DAY = "(at at time zone 'UTC')::date";

    private final Connection connection;
    private final VisitTranslation translation;
    private final RawColumns columns;

    public FollowedVisits(Connection connection, VisitTexts texts) {
        this(connection, texts, EnumSet.allOf(RolledDimension.class));
    }

    /** @param dimensions whose values are wanted */
    public FollowedVisits(Connection connection, VisitTexts texts, Set<RolledDimension> dimensions) {
        this.connection = connection;
        this.columns = new RawColumns(dimensions);
        this.translation = new VisitTranslation(texts, connection, columns, dimensions);
    }

    /** Visits from {@code from} on and before {@code until}: by UTC day, then by visitor, then by time. */
    public void byDay(
            long accountId, RollupItem item, Instant from, Instant until, BiConsumer<LocalDate, DayVisit> reader)
            throws SQLException {
        boolean oneDay = !until.isAfter(startOf(dayOf(from).plusDays(1)));
        String order = oneDay ? "visitor, at" : DAY + ", visitor, at";
        String narrowed =
                switch (item.kind()) {
                    case ACCOUNT, VIEWS_OF_ACCOUNT -> "";
                    case DOMAIN, VIEWS_OF_DOMAIN -> "and domain_id = ?";
                    case LINK, VIEWS_OF_PAGE -> "and link_id = ?";
                };
        read(item.kind().counted(), narrowed, order, reader, statement -> {
            bind(statement, accountId, from, until);
            if (!narrowed.isEmpty()) {
                statement.setLong(4, item.id());
            }
        });
    }

    /** Visits of the account's links, or pages, on a UTC day but some: by link, then by visitor, then by time. */
    public void byLink(AccountDay day, Outcome counted, List<Long> without, BiConsumer<LocalDate, DayVisit> reader)
            throws SQLException {
        read(counted, "and link_id <> all (?)", "link_id, visitor, at", reader, statement -> {
            bind(
                    statement,
                    day.accountId(),
                    startOf(day.day()),
                    startOf(day.day().plusDays(1)));
            statement.setArray(4, connection.createArrayOf("int8", without.toArray()));
        });
    }

    private void read(
            Outcome counted, String narrowed, String order, BiConsumer<LocalDate, DayVisit> reader, Binding binding)
            throws SQLException {
        String sql = READ.formatted(columns.sql(), counted.code(), narrowed, order);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(CHUNK);
            BinaryRows.expect(statement);
            binding.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                List<RawVisit> chunk = new ArrayList<>(CHUNK);
                while (row.next()) {
                    chunk.add(columns.visit(row));
                    if (chunk.size() == CHUNK) {
                        hand(chunk, reader);
                    }
                }
                hand(chunk, reader);
            }
        }
    }

    private void hand(List<RawVisit> chunk, BiConsumer<LocalDate, DayVisit> reader) throws SQLException {
        translation.prepare(chunk);
        chunk.forEach(visit -> reader.accept(visit.day(), translation.of(visit)));
        chunk.clear();
    }

    private static void bind(PreparedStatement statement, long accountId, Instant from, Instant until)
            throws SQLException {
        statement.setLong(1, accountId);
        statement.setObject(2, from.atOffset(ZoneOffset.UTC));
        statement.setObject(3, until.atOffset(ZoneOffset.UTC));
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
