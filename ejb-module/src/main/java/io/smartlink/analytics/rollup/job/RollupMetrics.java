package io.smartlink.analytics.rollup.job;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.LongSupplier;

/** What the jobs on rollups show at {@code /metrics}. */
final class RollupMetrics {
    private RollupMetrics() {}

    static void register(PrometheusRegistry registry, RollupFigures figures) {
        gauge(
                registry,
                "smartlink_rollup_waiting_days",
                "Days of accounts whose rollups miss visits",
                figures::waiting);
        gauge(
                registry,
                "smartlink_retention_due_days",
                "Days of accounts whose visits are older than their plan keeps them",
                figures::due);
        gauge(
                registry,
                "smartlink_recount_difference",
                "What recounts of raw visits found to differ, 0 is expected",
                figures::difference);
    }

    private static void gauge(PrometheusRegistry registry, String name, String help, LongSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsLong()))
                .register(registry);
    }
}
