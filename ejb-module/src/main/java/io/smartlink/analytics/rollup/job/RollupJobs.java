package io.smartlink.analytics.rollup.job;

import io.smartlink.analytics.rollup.recount.DayRecount;
import io.smartlink.analytics.rollup.recount.RecountTable;
import io.smartlink.analytics.rollup.recount.RecountedDay;
import io.smartlink.analytics.rollup.retention.RetentionReport;
import io.smartlink.analytics.rollup.retention.RetentionRun;
import io.smartlink.analytics.rollup.store.DayRoller;
import io.smartlink.analytics.rollup.store.Transactions;
import io.smartlink.analytics.rollup.store.VisitDays;
import io.smartlink.analytics.rollup.store.VisitTexts;
import io.smartlink.platform.DataSourceDefinitions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The jobs on raw visits and rollups, each in transactions of its own. Timers decide when. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RollupJobs {
    /** Less than the timers' pause, so that the next run finds this one done. */
    private static final Duration RUN = Duration.ofSeconds(50);

    private static final Duration RETENTION_RUN = Duration.ofMinutes(10);

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    Clock clock;

    private Transactions transactions;
    private RollupRun rollups;
    private RetentionRun retention;

    @PostConstruct
    void open() {
        transactions = new Transactions(database);
        DayRoller roller = new DayRoller(transactions, new VisitTexts());
        rollups = new RollupRun(transactions, roller);
        retention = new RetentionRun(transactions, roller);
    }

    /** Rolls up days that are over and whose rollups miss visits. */
    public int rollUp() {
        return rollups.run(today(), RUN);
    }

    /** Lets visits go that are older than plans keep them. */
    public RetentionReport expire() {
        return retention.run(today(), RETENTION_RUN);
    }

    /** Counts a UTC day again, and notes what was found. */
    public RecountedDay recount(LocalDate day) {
        RecountedDay recounted = new DayRecount(transactions).of(day);
        transactions.inTransaction(connection -> {
            new RecountTable(connection).put(recounted, clock.instant());
            return recounted;
        });
        return recounted;
    }

    /** Counts the last two days that are over, and an older one by chance. */
    public void recountSome() {
        LocalDate today = today();
        long seed = clock.instant().getEpochSecond();
        Optional<LocalDate> older = transactions.inTransaction(
                connection -> new RecountTable(connection).someDayBefore(today.minusDays(2), seed));
        Stream.concat(Stream.of(today.minusDays(1), today.minusDays(2)), older.stream())
                .forEach(this::recount);
    }

    /** How many days that are over have rollups that miss visits. */
    public long countWaiting() {
        return transactions.inTransaction(connection -> new VisitDays(connection).countWaiting(today()));
    }

    /** How many days have visits that are older than the plan of their account keeps them. */
    public long countDue() {
        return retention.countDue(today());
    }

    /** What the recounts found so far. */
    public RecountTable.Total recounts() {
        return transactions.inTransaction(connection -> new RecountTable(connection).total());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
