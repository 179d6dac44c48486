package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.question.VisitScope;
import io.smartlink.analytics.rollup.RollupItem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The items whose visits make up a scope. */
final class RollupItems {
    private static final String DOMAINS = "select id from domain where hostname = lower(?)";
    private static final String TAGGED = "select id from link where account_id = ? and tags @> array[?::text]";

    private RollupItems() {}

    /** One for accounts and links, one as a rule for domains, any number for tags. */
    static List<RollupItem> of(long accountId, VisitScope scope, Connection connection) throws SQLException {
        return places(accountId, scope.place(), connection).stream()
                .map(item -> item.counting(scope.counted()))
                .toList();
    }

    private static List<RollupItem> places(long accountId, VisitScope scope, Connection connection)
            throws SQLException {
        if (scope instanceof VisitScope.OfLink link) {
            return List.of(RollupItem.link(link.linkId()));
        }
        if (scope instanceof VisitScope.OfPage page) {
            return List.of(RollupItem.link(page.pageId()));
        }
        if (scope instanceof VisitScope.OfDomain domain) {
            return found(connection, DOMAINS, RollupItem::domain, domain.hostname());
        }
        if (scope instanceof VisitScope.OfTag tag) {
            return found(connection, TAGGED, RollupItem::link, accountId, tag.tag());
        }
        return List.of(RollupItem.account(accountId));
    }

    private static List<RollupItem> found(
            Connection connection, String sql, LongFunction<RollupItem> item, Object... parameters)
            throws SQLException {
        List<RollupItem> items = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    items.add(item.apply(row.getLong(1)));
                }
            }
        }
        return items;
    }
}
