package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.Actor;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.Bucket;
import io.smartlink.analytics.Summary;
import io.smartlink.analytics.TimeBucket;
import io.smartlink.analytics.Traffic;
import io.smartlink.analytics.VisitScope;
import io.smartlink.click.store.ClickStore;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.NotFoundException;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Reports: what was stored is counted by verdict, scope and time, and only for its owner. */
interface ReportsInTheContainer {
    Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    AnalyticsService analytics();

    LinkService links();

    Accounts accounts();

    ClickStore clicks();

    DataSource database();

    @Test
    default void visits_are_counted_by_what_made_them() throws SQLException {
        Actor actor = accounts().actor("pro");
        LinkRow link = link(actor);
        visit(actor, link, NOON, Verdict.PERSON, Outcome.FOLLOWED, 1, false);
        visit(actor, link, NOON.plusSeconds(1), Verdict.PERSON, Outcome.FOLLOWED, 1, true);
        visit(actor, link, NOON.plusSeconds(2), Verdict.PERSON, Outcome.FOLLOWED, 2, false);
        visit(actor, link, NOON.plusSeconds(3), Verdict.BOT, Outcome.FOLLOWED, 3, false);
        visit(actor, link, NOON.plusSeconds(4), Verdict.PREVIEW, Outcome.FOLLOWED, 4, false);
        visit(actor, link, NOON.plusSeconds(5), Verdict.PERSON, Outcome.EXPIRED, 5, false);

        Summary summary = analytics().summary(actor, VisitScope.link(link.id()), NOON, NOON.plus(Duration.ofHours(1)));

        assertThat(summary).isEqualTo(new Summary(3, 1, 0, 2, 1, 1, 0, 0, 5));
        assertThat(analytics()
                        .summary(actor, VisitScope.account(), NOON, NOON.plusSeconds(1))
                        .clicks())
                .as("the span is half-open")
                .isEqualTo(1);
    }

    @Test
    default void buckets_follow_the_viewers_time_zone() throws SQLException {
        Actor actor = accounts().actor("pro");
        LinkRow link = link(actor);
        Instant lateEvening = Instant.parse("2026-03-10T23:30:00Z");
        visit(actor, link, lateEvening, Verdict.PERSON, Outcome.FOLLOWED, 1, false);

        List<TimeBucket> berlin = analytics()
                .timeseries(
                        actor,
                        VisitScope.link(link.id()),
                        Instant.parse("2026-03-09T23:00:00Z"),
                        Instant.parse("2026-03-11T23:00:00Z"),
                        java.time.ZoneId.of("Europe/Berlin"),
                        Bucket.DAY,
                        Traffic.PEOPLE);

        assertThat(berlin).extracting(TimeBucket::visits).containsExactly(0L, 1L);
    }

    @Test
    default void visits_of_another_account_are_nobodys() throws SQLException {
        Actor owner = accounts().actor("pro");
        LinkRow link = link(owner);
        visit(owner, link, NOON, Verdict.PERSON, Outcome.FOLLOWED, 1, false);
        Actor stranger = accounts().actor("pro");
        Instant until = NOON.plusSeconds(60);

        assertThatThrownBy(() -> analytics().summary(stranger, VisitScope.link(link.id()), NOON, until))
                .isInstanceOf(NotFoundException.class);
        assertThat(analytics()
                        .summary(stranger, VisitScope.account(), NOON, until)
                        .total())
                .isZero();
        assertThat(analytics()
                        .summary(stranger, VisitScope.domain(link.domain()), NOON, until)
                        .total())
                .isZero();
    }

    private LinkRow link(Actor actor) {
        return links().create(actor, LinkDraft.plain(null, null, new Destination("https://example.com/")));
    }

    private void visit(
            Actor actor, LinkRow link, Instant at, Verdict verdict, Outcome outcome, long visitor, boolean scan)
            throws SQLException {
        clicks().requirePartition(LocalDate.ofInstant(at, ZoneOffset.UTC));
        try (Connection connection = database().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into visit (at, link_id, account_id, domain_id, visitor, outcome, verdict, scan)
                        select ?, item_id, ?, domain_id, ?, ?, ?, ?
                        from address
                        where item_id = ?
                        """)) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setLong(2, actor.accountId());
            statement.setLong(3, visitor);
            statement.setInt(4, outcome.code());
            statement.setInt(5, verdict.code());
            statement.setBoolean(6, scan);
            statement.setLong(7, link.id());
            statement.executeUpdate();
        }
    }
}
