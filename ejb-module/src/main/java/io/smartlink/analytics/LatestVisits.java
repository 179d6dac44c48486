package io.smartlink.analytics;

import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** The raw visits of one link, newest first. The page is cut before the texts are joined to it. */
final class LatestVisits {
    private static final String PAGE = """
            select v.at, v.verdict, reason.text as reason, referrer.text as referrer_host, browser.text as browser,
                   source.text as utm_source, medium.text as utm_medium, campaign.text as utm_campaign,
                   term.text as utm_term, content.text as utm_content
            from (select *
                  from visit
                  where link_id = ? and account_id = ? and outcome = %d
                  order by at desc, visitor
                  offset ? limit ?) v
            left join visit_text reason on reason.id = v.reason
            left join visit_text referrer on referrer.id = v.referrer_host
            left join visit_text browser on browser.id = v.browser
            left join visit_text source on source.id = v.utm_source
            left join visit_text medium on medium.id = v.utm_medium
            left join visit_text campaign on campaign.id = v.utm_campaign
            left join visit_text term on term.id = v.utm_term
            left join visit_text content on content.id = v.utm_content
            order by v.at desc, v.visitor
            """.formatted(Outcome.FOLLOWED.code());

    private static final String COUNT =
            "select count(*) from visit where link_id = ? and account_id = ? and outcome = " + Outcome.FOLLOWED.code();

    private final DataSource database;

    LatestVisits(DataSource database) {
        this.database = database;
    }

    List<VisitRow> page(long accountId, long linkId, int first, int size) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, linkId);
            statement.setLong(2, accountId);
            statement.setInt(3, first);
            statement.setInt(4, size);
            try (ResultSet row = statement.executeQuery()) {
                List<VisitRow> visits = new ArrayList<>();
                while (row.next()) {
                    visits.add(visit(row));
                }
                return visits;
            }
        }
    }

    long count(long accountId, long linkId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setLong(1, linkId);
            statement.setLong(2, accountId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static VisitRow visit(ResultSet row) throws SQLException {
        return new VisitRow(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                verdict(row.getInt("verdict")),
                row.getString("reason"),
                row.getString("referrer_host"),
                row.getString("browser"),
                row.getString("utm_source"),
                row.getString("utm_medium"),
                row.getString("utm_campaign"),
                row.getString("utm_term"),
                row.getString("utm_content"));
    }

    private static Verdict verdict(int code) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No verdict has the code " + code));
    }
}
