package io.smartlink.analytics;

import io.smartlink.redirect.Outcome;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/**
 * The part of a statement that picks the followed visits of one account within a scope and a span, and its parameters,
 * which stand in the same order.
 */
final class VisitFilterSql {
    private final long accountId;
    private final VisitScope scope;
    private final Span span;

    VisitFilterSql(long accountId, VisitScope scope, Span span) {
        this.accountId = accountId;
        this.scope = scope;
        this.span = span;
    }

    /** Conditions on the table {@code visit}, joined by {@code and}. */
    String conditions() {
        return "outcome = " + Outcome.FOLLOWED.code() + " and account_id = ? and at >= ? and at < ?" + narrowed();
    }

    /** Sets the parameters from {@code index} on, and returns the index of the parameter that follows them. */
    int bind(PreparedStatement statement, int index) throws SQLException {
        int next = index;
        statement.setLong(next++, accountId);
        statement.setObject(next++, span.from().atOffset(ZoneOffset.UTC));
        statement.setObject(next++, span.until().atOffset(ZoneOffset.UTC));
        if (scope instanceof VisitScope.OfLink link) {
            statement.setLong(next++, link.linkId());
        } else if (scope instanceof VisitScope.OfDomain domain) {
            statement.setString(next++, domain.hostname());
        } else if (scope instanceof VisitScope.OfTag tag) {
            statement.setLong(next++, accountId);
            statement.setString(next++, tag.tag());
        }
        return next;
    }

    private String narrowed() {
        if (scope instanceof VisitScope.OfLink) {
            return " and link_id = ?";
        }
        if (scope instanceof VisitScope.OfDomain) {
            return " and domain_id in (select id from domain where hostname = lower(?))";
        }
        if (scope instanceof VisitScope.OfTag) {
            return " and link_id in (select id from link where account_id = ? and tags @> array[?::text])";
        }
        return "";
    }
}
