package io.smartlink.click;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.smartlink.click.enrich.ClickEnricher;
import io.smartlink.click.origin.KeptSalts;
import io.smartlink.click.origin.Origins;
import io.smartlink.click.origin.VisitorSaltStore;
import io.smartlink.click.spool.ClickSpool;
import io.smartlink.click.spool.SpoolKeeper;
import io.smartlink.click.spool.SpoolSettings;
import io.smartlink.click.store.ClickStore;
import io.smartlink.click.store.PostgresVisits;
import io.smartlink.click.store.VisitStore;
import io.smartlink.redirect.VisitRecorder;
import io.smartlink.redirect.choice.VisitorFacts;
import io.smartlink.visit.adapter.ReferrerList;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the way of a click together when the application starts, and takes it down when it stops:
 *
 * <pre>
 * redirect → {@link ClickSpool} → {@link ClickSender} → {@link ClickQueue} → {@link ClickListener} → {@link ClickIntake}
 *          → {@link ClickEnricher} → {@link VisitStore}
 * </pre>
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClickPipeline {
    private static final Duration STOPPING = Duration.ofSeconds(10);

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "jms/cf")
    ConnectionFactory broker;

    @Inject
    ClickStore store;

    @Inject
    VisitorSaltStore salts;

    @Inject
    VisitorFacts facts;

    @Inject
    Clock clock;

    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = "smartlink.click.texts-per-day", defaultValue = "50000")
    int textsPerDay;

    private ClickSpool spool;
    private SpoolKeeper keeper;
    private ClickSender sender;
    private ClickIntake intake;
    private ClickQueue queue;
    private DeadLetterWatch deadLetters;
    private List<Thread> running = List.of();

    @PostConstruct
    void start() {
        queue = new JmsClickQueue(broker);
        deadLetters = new DeadLetterWatch(queue);
        spool = opened(SpoolSettings.from(config));
        keeper = new SpoolKeeper(spool);
        VisitStore visits = new PostgresVisits(store, clock, textsPerDay);
        StoreGate gate = new StoreGate(visits::isReachable);
        sender = new ClickSender(
                spool.outlet(), new Origins(new KeptSalts(salts::require, clock), facts.locations()), queue, gate);
        intake = new ClickIntake(new ClickEnricher(facts.programs(), ReferrerList.read()), visits, gate);
        ClickMetrics.register(PrometheusRegistry.defaultRegistry, this);
        running = List.of(started(keeper, "click-spool-keeper"), started(sender, "click-sender"));
    }

    private static ClickSpool opened(SpoolSettings settings) {
        try {
            return ClickSpool.open(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the spool in " + settings.directory(), e);
        }
    }

    private Thread started(Runnable work, String name) {
        Thread thread = threads.newThread(work);
        thread.setName(name);
        thread.start();
        return thread;
    }

    /** What is left in the spool is sent after the next start. */
    @PreDestroy
    void stop() {
        intake.stop();
        sender.stop();
        keeper.stop();
        try {
            for (Thread thread : running) {
                thread.join(STOPPING.toMillis());
            }
            spool.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the spool", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The recorder that the redirect writes to: the spool itself, without a proxy in front. */
    @Produces
    public VisitRecorder recorder() {
        return spool;
    }

    /** The end of the queue that leads to the database. */
    public ClickIntake intake() {
        return intake;
    }

    public ClickSpool spool() {
        return spool;
    }

    public ClickSender sender() {
        return sender;
    }

    public ClickQueue queue() {
        return queue;
    }

    public DeadLetterWatch deadLetters() {
        return deadLetters;
    }

    /** Whether the threads are at work; if not, only a restart helps. */
    public boolean isAlive() {
        return running.stream().allMatch(Thread::isAlive);
    }
}
