package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.actor.Actor;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.figure.Orphans;
import io.smartlink.analytics.figure.Report;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.click.store.ClickStore;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

        Summary summary = analytics()
                .summary(actor, VisitQuery.people(VisitScope.link(link.id()), NOON, NOON.plus(Duration.ofHours(1))));

        assertThat(summary).isEqualTo(new Summary(3, 1, 0, 2, 2, 1, 1, 1, 0, 0, 5));
        assertThat(analytics()
                        .summary(actor, VisitQuery.people(VisitScope.account(), NOON, NOON.plusSeconds(1)))
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
                        VisitQuery.people(
                                VisitScope.link(link.id()),
                                Instant.parse("2026-03-09T23:00:00Z"),
                                Instant.parse("2026-03-11T23:00:00Z")),
                        ZoneId.of("Europe/Berlin"),
                        Bucket.DAY)
                .buckets();

        assertThat(berlin).extracting(TimeBucket::visits).containsExactly(0L, 1L);
    }

    @Test
    default void a_report_tells_everything_as_of_one_moment() throws SQLException {
        Actor actor = accounts().actor("pro");
        LinkRow link = link(actor);
        visit(actor, link, NOON.minusSeconds(1800), Verdict.PERSON, Outcome.FOLLOWED, 1, false);
        visit(actor, link, NOON, Verdict.PERSON, Outcome.FOLLOWED, 1, false);
        visit(actor, link, NOON.plusSeconds(1), Verdict.PERSON, Outcome.FOLLOWED, 2, false);
        VisitQuery hour = VisitQuery.people(VisitScope.account(), NOON, NOON.plus(Duration.ofHours(1)));

        Report report = analytics()
                .report(
                        actor,
                        hour,
                        ZoneId.of("Asia/Kathmandu"),
                        Bucket.HOUR,
                        List.of(Dimension.LINK, Dimension.COUNTRY),
                        10);

        assertThat(report.resolution()).isEqualTo(Resolution.EXACT);
        assertThat(report.summary()).isEqualTo(analytics().summary(actor, hour));
        assertThat(report.summary().clicks()).isEqualTo(2);
        assertThat(report.previous()).isNotNull();
        assertThat(report.previous().clicks()).isEqualTo(1);
        assertThat(report.buckets()).extracting(TimeBucket::visits).containsExactly(2L, 0L);
        assertThat(report.breakdowns())
                .containsOnlyKeys(Dimension.LINK, Dimension.COUNTRY)
                .containsEntry(Dimension.LINK, analytics().breakdown(actor, hour, Dimension.LINK, 10));
        assertThat(report.weekdayHours().get(1).get(17))
                .as("Tuesday 17:45 in Nepal")
                .isEqualTo(2);
    }

    @Test
    default void exports_hand_over_what_is_asked_and_leave_their_place() throws SQLException, IOException {
        Actor actor = accounts().actor("pro");
        LinkRow link = link(actor);
        visit(actor, link, NOON, Verdict.PERSON, Outcome.FOLLOWED, 1, false);
        VisitQuery query = VisitQuery.people(VisitScope.link(link.id()), NOON, NOON.plusSeconds(60));

        for (int i = 0; i < 10; i++) {
            List<String> slugs = new ArrayList<>();
            analytics().export(actor, query, (visit, visitor) -> slugs.add(visit.slug() + " " + visitor));
            assertThat(slugs).containsExactly(link.slug() + " NEW");
        }
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> analytics().export(actor, query, (visit, visitor) -> {
                        throw new IOException("gone");
                    }))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> analytics().export(accounts().actor("pro"), query, (visit, visitor) -> {}))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    default void live_and_orphans_are_the_accounts_own() throws SQLException {
        Actor actor = accounts().actor("pro");
        LinkRow link = link(actor);
        visit(actor, link, NOON, Verdict.PERSON, Outcome.EXPIRED, 1, false);

        Orphans orphans = analytics().orphans(actor, NOON, NOON.plusSeconds(1), 10);

        assertThat(orphans.outcomes()).containsEntry(Outcome.EXPIRED, 1L);
        assertThat(orphans.expired().items())
                .extracting(BreakdownItem::value)
                .containsExactly(OpaqueId.text(link.id()));
        assertThat(analytics().live(actor, VisitScope.account()).minutes()).hasSize(30);
        assertThatThrownBy(() -> analytics().live(accounts().actor("pro"), VisitScope.link(link.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    default void visits_of_another_account_are_nobodys() throws SQLException {
        Actor owner = accounts().actor("pro");
        LinkRow link = link(owner);
        visit(owner, link, NOON, Verdict.PERSON, Outcome.FOLLOWED, 1, false);
        Actor stranger = accounts().actor("pro");
        Instant until = NOON.plusSeconds(60);

        assertThatThrownBy(
                        () -> analytics().summary(stranger, VisitQuery.people(VisitScope.link(link.id()), NOON, until)))
                .isInstanceOf(NotFoundException.class);
        assertThat(analytics()
                        .summary(stranger, VisitQuery.people(VisitScope.account(), NOON, until))
                        .total())
                .isZero();
        assertThat(analytics()
                        .summary(stranger, VisitQuery.people(VisitScope.domain(link.domain()), NOON, until))
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
            countDay(connection, actor, at);
        }
    }

    private void countDay(Connection connection, Actor actor, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into visit_day values (?, ?, 1)
                on conflict (account_id, day) do update set visits = visit_day.visits + 1
                """)) {
            statement.setLong(1, actor.accountId());
            statement.setObject(2, LocalDate.ofInstant(at, ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
