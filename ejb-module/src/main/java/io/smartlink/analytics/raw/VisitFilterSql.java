package io.smartlink.analytics.raw;

import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Picks the served visits of one account that a question is about, whenever they were: the part of a statement on the
 * table {@code visit} that stands after {@code where}.
 */
public final class VisitFilterSql {
    private final long accountId;
    private final VisitScope scope;
    private final Traffic traffic;
    private final Map<Dimension, String> filters;

    private VisitFilterSql(long accountId, VisitScope scope, Traffic traffic, Map<Dimension, String> filters) {
        this.accountId = accountId;
        this.scope = scope;
        this.traffic = traffic;
        this.filters = filters;
    }

    public static VisitFilterSql of(long accountId, VisitQuery query) {
        return new VisitFilterSql(accountId, query.scope(), query.traffic(), query.filters());
    }

    /** All followed visits within a scope, whatever the verdict. */
    public static VisitFilterSql all(long accountId, VisitScope scope) {
        return new VisitFilterSql(accountId, scope, Traffic.ALL, Map.of());
    }

    /** The same of other visitors. */
    VisitFilterSql with(Traffic other) {
        return new VisitFilterSql(accountId, scope, other, filters);
    }

    /** What becomes of the visits that are counted. */
    Outcome counted() {
        return scope.counted();
    }

    long accountId() {
        return accountId;
    }

    /** The conditions, with these spans of time. The bounds are parameters, by which PostgreSQL leaves out partitions. */
    Where within(List<Span> spans) {
        return within(spans, scope.counted());
    }

    /** The same of visits that ended otherwise. */
    Where within(List<Span> spans, Outcome outcome) {
        Where where = new Where()
                .within(spans)
                .and("visit.account_id = ?", accountId)
                .and("visit.outcome = " + outcome.code())
                .and("visit.verdict in (" + codes(traffic) + ")");
        narrow(where);
        filters.forEach((dimension, value) -> VisitColumn.of(dimension).narrow(where, value));
        return where;
    }

    private void narrow(Where where) {
        VisitScope place = scope.place();
        if (place instanceof VisitScope.OfLink link) {
            where.and("visit.link_id = ?", link.linkId());
        } else if (place instanceof VisitScope.OfPage page) {
            where.and("visit.link_id = ?", page.pageId());
        } else if (place instanceof VisitScope.OfDomain domain) {
            VisitColumn.of(Dimension.DOMAIN).narrow(where, domain.hostname());
        } else if (place instanceof VisitScope.OfQrCode code) {
            where.and(
                    "visit.scan and visit.link_id = (select link_id from qr_code where id = ? and account_id = ?)",
                    code.qrCodeId(),
                    accountId);
        } else if (place instanceof VisitScope.OfTag tag) {
            where.and(
                    "visit.link_id in (select id from link where account_id = ? and tags @> array[?::text])",
                    accountId,
                    tag.tag());
        }
    }

    private static String codes(Traffic traffic) {
        return traffic.verdicts().stream()
                .map(Verdict::code)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
