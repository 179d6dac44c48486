package io.smartlink.analytics;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.Comparison;
import io.smartlink.analytics.figure.Live;
import io.smartlink.analytics.figure.Orphans;
import io.smartlink.analytics.figure.Report;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.Timeseries;
import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.figure.VisitSink;
import io.smartlink.analytics.figure.VisitedItem;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.analytics.raw.LatestVisits;
import io.smartlink.analytics.raw.LiveCounts;
import io.smartlink.analytics.raw.OrphanCounts;
import io.smartlink.analytics.raw.OrphanOwner;
import io.smartlink.analytics.raw.OwnedLinks;
import io.smartlink.analytics.raw.OwnedQrCodes;
import io.smartlink.analytics.raw.ReadTransaction;
import io.smartlink.analytics.raw.VisitExport;
import io.smartlink.analytics.raw.VisitFilterSql;
import io.smartlink.analytics.raw.VisitedItems;
import io.smartlink.analytics.rollup.answer.AnswerMemory;
import io.smartlink.analytics.rollup.answer.RolledAnswers;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.ValidationFailedException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Answers what the visits of an account say. All figures are exact and follow a visit as soon as it is stored: they are
 * counted from rollups of days that have seen all visits, and from raw visits for the rest. Of days whose visits have
 * expired only totals of whole UTC days are told, see {@link Resolution#UTC_DAY}. Each answer is as of one moment.
 *
 * <p>Every method throws {@link ForbiddenException} if the actor may not read analytics, and {@link NotFoundException}
 * for a link of another account. A domain or a tag that the account does not have has no visits.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnalyticsService {
    @Resource(lookup = "java:app/jdbc/smartlink")
    DataSource database;

    @EJB
    AccountStanding standing;

    @Inject
    Clock clock;

    @Inject
    ExportPlaces places;

    @Inject
    AnswerMemory memory;

    private ReadTransaction reads;

    @PostConstruct
    void open() {
        reads = new ReadTransaction(database);
    }

    /** How finely a question can be answered. */
    public Resolution resolution(Actor actor, VisitQuery query) {
        return ask(actor, query, VisitAnswers::resolution);
    }

    /** Visits by verdict, whatever the traffic that is asked about. */
    public Summary summary(Actor actor, VisitQuery query) {
        return ask(actor, query, VisitAnswers::summary);
    }

    /**
     * The same beside the period of equal length before, as of one moment. Nothing is told of that period if its visits have
     * expired and the question has filters.
     */
    public Comparison comparison(Actor actor, VisitQuery query) {
        return ask(actor, query, VisitAnswers::comparison);
    }

    /**
     * Visits over time.
     *
     * @throws ValidationFailedException if there are more than 10,000 buckets
     */
    public Timeseries timeseries(Actor actor, VisitQuery query, ZoneId zone, Bucket bucket) {
        return ask(actor, query, answers -> answers.timeseries(zone, bucket));
    }

    /**
     * Visits by one of their dimensions, the most frequent values first.
     *
     * @param limit how many values, 1 to {@value Breakdown#MAX_LIMIT}
     */
    public Breakdown breakdown(Actor actor, VisitQuery query, Dimension dimension, int limit) {
        return ask(actor, query, answers -> answers.breakdown(dimension, limit));
    }

    /**
     * Everything that a dashboard shows.
     *
     * @param limit how many values each breakdown has, 1 to {@value Breakdown#MAX_LIMIT}
     * @throws ValidationFailedException if there are more than 10,000 buckets
     */
    public Report report(
            Actor actor, VisitQuery query, ZoneId zone, Bucket bucket, List<Dimension> dimensions, int limit) {
        return ask(actor, query, answers -> answers.report(zone, bucket, dimensions, limit));
    }

    /**
     * What the values of breakdowns by {@link Dimension#LINK} are.
     *
     * @param ids {@link OpaqueId}s of links, dynamic QR codes and bio pages
     * @return by their id; what is no more, and what is of others, is left out
     */
    public Map<String, VisitedItem> visitedItems(Actor actor, Collection<String> ids) {
        List<Long> known = ids.stream()
                .flatMap(id -> OpaqueId.tryParse(id).stream().boxed())
                .toList();
        Map<String, VisitedItem> items = new HashMap<>();
        asked(actor, VisitScope.account(), connection -> VisitedItems.of(connection, actor.accountId(), known))
                .forEach((id, item) -> items.put(OpaqueId.text(id), item));
        return items;
    }

    /** What is going on within a scope. */
    public Live live(Actor actor, VisitScope scope) {
        Instant now = clock.instant();
        return asked(actor, scope, connection -> LiveCounts.until(connection, actor.accountId(), scope, now));
    }

    /**
     * People's visits to the account that led nowhere; for an operator with those to unknown addresses of the default
     * domain. They are counted from the visits alone: of days whose visits have expired there are none, which the
     * resolution of the lists tells.
     *
     * @param limit how many paths and how many links, 1 to {@value Breakdown#MAX_LIMIT}
     * @throws ValidationFailedException if the span is empty or too long
     */
    public Orphans orphans(Actor actor, Instant from, Instant until, int limit) {
        Span span = new Span(from, until);
        OrphanOwner owner = OrphanOwner.of(actor);
        return asked(actor, VisitScope.account(), connection -> {
            Resolution resolution = RolledAnswers.resolution(connection, owner.accountId(), span);
            return new Orphans(
                    OrphanCounts.outcomes(connection, owner, span),
                    Breakdown.top(resolution, OrphanCounts.notFound(connection, owner, span), limit),
                    Breakdown.top(resolution, OrphanCounts.expired(connection, owner, span), limit));
        });
    }

    /** The link's followed visits of all verdicts, newest first, without the first {@code first}, at most {@code size}. */
    public List<VisitRow> latestVisits(Actor actor, long linkId, int first, int size) {
        VisitScope scope = VisitScope.link(linkId);
        return asked(
                actor,
                scope,
                connection -> LatestVisits.page(connection, VisitFilterSql.all(actor.accountId(), scope), first, size));
    }

    /** How many rows {@link #latestVisits} has in all, counted up to {@value LatestVisits#COUNTED}. */
    public long countVisits(Actor actor, long linkId) {
        VisitScope scope = VisitScope.link(linkId);
        return asked(
                actor,
                scope,
                connection -> LatestVisits.count(connection, VisitFilterSql.all(actor.accountId(), scope)));
    }

    /**
     * Hands over every visit that is asked about, oldest first. Each UTC day is read as of one moment, and only a part of
     * it is in memory.
     *
     * @throws io.smartlink.account.plan.PlanRequiredException if the account's plan includes no exports
     * @throws ExportsBusyException if too many exports run on this node, or of this account
     * @throws IOException if the sink does
     */
    public void export(Actor actor, VisitQuery query, VisitSink sink) throws IOException {
        standing.require(actor, Permission.EXPORT_VISITS);
        VisitFilterSql visits = VisitFilterSql.of(actor.accountId(), query);
        List<LocalDate> days =
                asked(actor, query.scope(), connection -> VisitExport.days(connection, visits, query.span()));
        places.take(actor.accountId());
        try {
            for (LocalDate day : days) {
                reads.read(connection -> VisitExport.day(connection, visits, day, query.span(), sink));
            }
        } finally {
            places.leave(actor.accountId());
        }
    }

    private <T> T ask(Actor actor, VisitQuery query, Ask<T> question) {
        return asked(
                actor,
                query.scope(),
                connection -> question.of(new VisitAnswers(
                        connection,
                        memory,
                        actor.accountId(),
                        OwnedQrCodes.onLink(connection, actor.accountId(), query))));
    }

    private <T> T asked(Actor actor, VisitScope scope, ReadTransaction.Question<T> question) {
        Permissions.require(actor, Permission.READ_ANALYTICS);
        return reads.ask(connection -> {
            requireOwn(connection, actor, scope);
            return question.answer(connection);
        });
    }

    private static void requireOwn(Connection connection, Actor actor, VisitScope scope) throws SQLException {
        VisitScope place = scope.place();
        if (place instanceof VisitScope.OfLink link
                && !OwnedLinks.contain(connection, actor.accountId(), link.linkId())) {
            throw new NotFoundException("link");
        }
        if (place instanceof VisitScope.OfPage page
                && !OwnedLinks.containPage(connection, actor.accountId(), page.pageId())) {
            throw new NotFoundException("bio page");
        }
        if (place instanceof VisitScope.OfQrCode code) {
            OwnedQrCodes.require(connection, actor.accountId(), code.qrCodeId());
        }
    }

    /** One question to the answers. */
    private interface Ask<T> {
        T of(VisitAnswers answers) throws SQLException;
    }
}
