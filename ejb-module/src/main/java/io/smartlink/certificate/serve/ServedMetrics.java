package io.smartlink.certificate.serve;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;

/** What certificates show at {@code /metrics}. */
final class ServedMetrics {
    private static final double MILLIS = 1_000;

    private ServedMetrics() {}

    static void register(PrometheusRegistry registry, HttpsHosts hosts, Clock clock) {
        GaugeWithCallback.builder()
                .name("smartlink_certificate_remaining_seconds")
                .help("Until the first of the certificates served on this node runs out; absent while there is none")
                .callback(callback -> hosts.soonestMillis()
                        .ifPresent(
                                until -> callback.call((until - clock.instant().toEpochMilli()) / MILLIS)))
                .register(registry);
    }
}
