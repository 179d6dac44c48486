package io.smartlink.click;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.smartlink.click.spool.ClickSpool;
import java.util.function.LongSupplier;

/** What the way of a click shows at {@code /metrics}. The counting itself is done where things happen. */
final class ClickMetrics {
    private final PrometheusRegistry registry;

    private ClickMetrics(PrometheusRegistry registry) {
        this.registry = registry;
    }

    static void register(PrometheusRegistry registry, ClickPipeline pipeline) {
        new ClickMetrics(registry)
                .spool(pipeline.spool())
                .sender(pipeline.sender())
                .intake(pipeline.intake())
                .deadLetters(pipeline.deadLetters());
    }

    private ClickMetrics spool(ClickSpool spool) {
        gauge("smartlink_spool_used_bytes", "Visits that wait to be sent", spool.outlet()::waitingBytes);
        gauge("smartlink_spool_capacity_bytes", "Room of the spool", spool.settings()::maxBytes);
        counter("smartlink_spool_visits_total", "Visits taken in", spool::accepted);
        counter("smartlink_spool_dropped_total", "Visits that found no room", spool::dropped);
        counter("smartlink_spool_lost_slots_total", "Slots that could not be read", spool.outlet()::lost);
        return this;
    }

    private ClickMetrics sender(ClickSender sender) {
        counter("smartlink_clicks_sent_total", "Visits that reached the queue", sender::sent);
        return this;
    }

    private ClickMetrics intake(ClickIntake intake) {
        counter("smartlink_clicks_stored_total", "Visits that reached the database", intake::stored);
        counter(
                "smartlink_clicks_repeated_batches_total",
                "Batches that came again and were refused",
                intake::repeatedBatches);
        return this;
    }

    private void deadLetters(DeadLetterWatch watch) {
        GaugeWithCallback.builder()
                .name("smartlink_click_queue_messages")
                .help("Messages that wait in the queue, counted up to " + DeadLetterWatch.MOST_WAITING
                        + "; absent while the broker does not answer")
                .callback(callback -> watch.waiting().ifPresent(callback::call))
                .register(registry);
        gauge(
                "smartlink_dead_letters",
                "Messages that nobody could store, counted up to " + DeadLetterWatch.MOST,
                watch::count);
    }

    private void gauge(String name, String help, LongSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsLong()))
                .register(registry);
    }

    private void counter(String name, String help, LongSupplier value) {
        CounterWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsLong()))
                .register(registry);
    }
}
