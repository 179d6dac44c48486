package io.smartlink.analytics.rollup.job;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.smartlink.platform.TimerDuty;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Rolls up what waits, every minute: nothing, as a rule, but a day of each account after midnight, a day with late visits,
 * and months of days after an upgrade.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RollupTimer {
    @Inject
    TimerDuty duty;

    @EJB
    RollupJobs jobs;

    @Inject
    RollupFigures figures;

    @PostConstruct
    void showFigures() {
        RollupMetrics.register(PrometheusRegistry.defaultRegistry, figures);
    }

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false, info = "rollups rollup-figures")
    public void rollUp() {
        duty.onOneNode("rollups", jobs::rollUp);
        duty.onThisNode("rollup-figures", figures::look);
    }
}
