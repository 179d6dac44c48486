package io.smartlink.snapshot;

import io.smartlink.customdomain.HostUrls;
import io.smartlink.platform.ChangeListener;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.vault.MasterKeyFile;
import io.smartlink.redirect.AddressCache;
import io.smartlink.redirect.CacheSettings;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.redirect.Redirector;
import io.smartlink.redirect.VisitRecorder;
import io.smartlink.redirect.choice.VisitorFacts;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Builds the hot path from its plain parts at start, and takes it down at the end. */
@Singleton
@Startup
@DependsOn({"SchemaCheck", "DefaultDomain"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class HotPath {
    private static final int LOADERS = 8;
    private static final int WAITING_LOADS = 1000;
    private static final int TICKET_KEY_BYTES = 32;
    private static final int PERMANENT_MAX_AGE_SECONDS = 90;

    /** Each thread's own: a draw is no secret, and visitors shall not wait for each other. */
    private static final RandomGenerator RANDOM =
            () -> ThreadLocalRandom.current().nextLong();

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    VisitRecorder recorder;

    @Inject
    HostUrls hosts;

    @Inject
    VisitorFacts facts;

    @Inject
    MasterKeyFile keys;

    private ThreadPoolExecutor loaders;
    private ChangeListener listener;
    private Thread listening;
    private AddressCache cache;
    private Redirector redirector;

    @PostConstruct
    void start() {
        Config config = ConfigProvider.getConfig();
        loaders = new ThreadPoolExecutor(
                LOADERS, LOADERS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING_LOADS), threads);
        CacheSettings settings = CacheSettings.of(
                config.getOptionalValue("smartlink.redirect.cache-size", Long.class)
                        .orElse(CacheSettings.DEFAULTS.maximumSize()),
                config.getOptionalValue("smartlink.redirect.stale-limit", Duration.class)
                        .orElse(CacheSettings.DEFAULTS.staleLimit()));
        cache = new AddressCache(settings, new JdbcSnapshots(database, hosts), loaders, System::nanoTime);
        cache.refreshDomains();
        RedirectDecider decider = new RedirectDecider(
                config.getOptionalValue("smartlink.redirect.permanent-max-age", Integer.class)
                        .orElse(PERMANENT_MAX_AGE_SECONDS),
                facts,
                RANDOM);
        redirector = new Redirector(
                cache, decider, recorder, new JdbcClickCap(database), new JdbcUnlockTries(database), ticketKey());
        listener =
                new ChangeListener(ChangeListener.connections(config, "smartlink-changes"), new AddressChanges(cache));
        listening = threads.newThread(listener);
        listening.start();
    }

    /** Without a file of master keys there is but this node, and tickets of an earlier start are too old anyway. */
    private byte[] ticketKey() {
        if (keys.isSet()) {
            return keys.vault().fingerprint("pixel-fired", "ticket");
        }
        byte[] key = new byte[TICKET_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @PreDestroy
    void stop() {
        listener.stop();
        listening.interrupt();
        loaders.shutdownNow();
    }

    @Produces
    public Redirector redirector() {
        return redirector;
    }

    @Produces
    public AddressCache cache() {
        return cache;
    }
}
