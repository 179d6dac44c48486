package io.smartlink.analytics.rollup.job;

import io.smartlink.analytics.rollup.recount.RecountTable;
import io.smartlink.analytics.rollup.retention.RetentionReport;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How the jobs are doing, as of the last look, which every node takes each minute. Shown in health and metrics; a node
 * that redirects is ready whatever they say.
 */
@ApplicationScoped
public class RollupFigures {
    @EJB
    RollupJobs jobs;

    private volatile long waiting;
    private volatile long due;
    private volatile RecountTable.Total recounts = new RecountTable.Total(0, Optional.empty());
    private volatile Optional<RetentionReport> retention = Optional.empty();

    /** Asks the database how things are. */
    public void look() {
        waiting = jobs.countWaiting();
        due = jobs.countDue();
        recounts = jobs.recounts();
    }

    /** Remembers what a run of retention did on this node. */
    public void expired(RetentionReport report) {
        retention = Optional.of(report);
    }

    /** Days of accounts whose rollups miss visits. */
    public long waiting() {
        return waiting;
    }

    /** Days of accounts whose visits are older than their plan keeps them. */
    public long due() {
        return due;
    }

    /** Sum of what the latest recount of each day found; 0 is what is expected. */
    public long difference() {
        return recounts.difference();
    }

    @Produces
    @Readiness
    HealthCheck rollups() {
        return () -> HealthCheckResponse.named("rollups")
                .up()
                .withData("waitingDays", waiting)
                .build();
    }

    @Produces
    @Readiness
    HealthCheck retention() {
        return () -> {
            HealthCheckResponseBuilder response =
                    HealthCheckResponse.named("retention").up().withData("dueDays", due);
            retention.ifPresent(report -> response.withData("lastRun", report.toString()));
            return response.build();
        };
    }

    @Produces
    @Readiness
    HealthCheck recount() {
        return () -> {
            HealthCheckResponseBuilder response =
                    HealthCheckResponse.named("recount").up().withData("difference", recounts.difference());
            recounts.last().ifPresent(last -> response.withData("last", last.toString()));
            return response.build();
        };
    }
}
