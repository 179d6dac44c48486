package io.smartlink.analytics;

import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Counts raw visits by value in the database. Texts are joined to the groups, not to the visits. */
final class VisitBreakdown {
    private static final String GROUPS = """
            with grouped as (
                select %s as key,
                       count(*) as visits,
                       count(distinct ((at at time zone 'UTC')::date, visitor))
                           filter (where visitor is not null) as unique_visitors
                from visit
                where verdict = any (?) and %s
                group by key
            )
            select value.text, g.visits, g.unique_visitors, (select sum(visits) from grouped) as total
            from grouped g
            left join %s on value.id = g.key
            order by value.text is null, g.visits desc, value.text
            limit ?
            """;

    private static final String TEXTS = "visit_text value";
    private static final String VERDICTS = Arrays.stream(Verdict.values())
            .map(verdict -> "(" + verdict.code() + ", '" + verdict.name().toLowerCase(Locale.ROOT) + "')")
            .collect(Collectors.joining(", ", "(values ", ") as value (id, text)"));

    private final DataSource database;

    VisitBreakdown(DataSource database) {
        this.database = database;
    }

    /** @param limit how many values at most */
    Breakdown by(Dimension dimension, VisitFilterSql visits, Traffic traffic, int limit) throws SQLException {
        String values = dimension == Dimension.VERDICT ? VERDICTS : TEXTS;
        String sql = GROUPS.formatted(dimension.column(), visits.conditions(), values);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "int2",
                            traffic.verdicts().stream().map(Verdict::code).toArray()));
            statement.setInt(visits.bind(statement, 2), limit);
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        }
    }

    private static Breakdown read(ResultSet row) throws SQLException {
        List<BreakdownItem> items = new ArrayList<>();
        long other = 0;
        while (row.next()) {
            other = items.isEmpty() ? row.getLong("total") : other;
            String value = row.getString("text");
            if (value == null) {
                break;
            }
            items.add(new BreakdownItem(value, row.getLong("visits"), row.getLong("unique_visitors")));
        }
        return new Breakdown(
                List.copyOf(items),
                other - items.stream().mapToLong(BreakdownItem::visits).sum());
    }
}
