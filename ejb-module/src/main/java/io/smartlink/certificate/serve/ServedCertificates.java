package io.smartlink.certificate.serve;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.smartlink.certificate.CertificateRows;
import io.smartlink.certificate.OperatorCertificate;
import io.smartlink.certificate.OperatorFiles;
import io.smartlink.certificate.OwnHosts;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.customdomain.SecureHosts;
import io.smartlink.platform.ChangeListener;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.vault.MasterKeyFile;
import io.smartlink.tls.CertificateStore;
import io.smartlink.tls.ServedCertificate;
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
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Keeps what handshakes get the same as what the database has: all at start, then whatever another transaction announces.
 * The operator's certificate comes before an ordered one. While the database is away, all goes on as it was.
 */
@Singleton
@Startup
@DependsOn({"SchemaCheck", "DefaultDomain"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ServedCertificates {
    private static final System.Logger LOG = System.getLogger(ServedCertificates.class.getName());

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    HostSettings settings;

    @Inject
    OperatorFiles operator;

    @Inject
    Clock clock;

    private final HttpsHosts hosts = new HttpsHosts();
    private int shortUrlPort;
    private HttpsPolicy policy;
    private CertificateRows rows;
    private CertificateLoader loader;
    private OwnHosts own;
    private ChangeListener listener;
    private Thread listening;
    private Map<String, CertificateLoader.Open> open = Map.of();

    @PostConstruct
    void start() {
        Config config = ConfigProvider.getConfig();
        rows = new CertificateRows(database);
        loader = new CertificateLoader(MasterKeyFile.from(config)::vault);
        own = OwnHosts.of(settings);
        policy = new HttpsPolicy(HttpsSettings.from(config), hosts);
        shortUrlPort = HttpsSettings.shortUrlPort(config);
        loadAll();
        ServedMetrics.register(PrometheusRegistry.defaultRegistry, hosts, clock);
        listener = new ChangeListener(ChangeListener.connections(config, "smartlink-certificates"), new Changes());
        listening = threads.newThread(listener);
        listening.start();
    }

    @PreDestroy
    void stop() {
        listener.stop();
        listening.interrupt();
    }

    @Produces
    public HttpsPolicy policy() {
        return policy;
    }

    /** Hosts with a certificate that is good now. */
    @Produces
    public SecureHosts secureHosts() {
        return hostname ->
                shortUrlPort != 0 && hosts.contains(hostname, clock.instant().toEpochMilli())
                        ? OptionalInt.of(shortUrlPort)
                        : OptionalInt.empty();
    }

    private void loadAll() {
        long begun = System.nanoTime();
        reload();
        LOG.log(
                Level.INFO,
                "Certificates loaded: {0}, in {1} ms",
                open.size(),
                (System.nanoTime() - begun) / 1_000_000);
    }

    /**
     * Looks at all of them again; only what has changed is opened. So a certificate that could not be opened before, because a
     * master key had not come here yet, is taken some time after it has.
     */
    public synchronized void reload() {
        show(loader.replaceAll(rows.all()));
    }

    /** Read and shown under one lock, so that what was read later is shown later. */
    private synchronized void refresh(String hostname) {
        show(loader.replace(hostname, rows.find(hostname)));
    }

    /** Takes the operator's certificate anew if its files have changed. */
    public void refreshOperators() {
        if (operator.find().filter(OperatorCertificate::refresh).isPresent()) {
            show(open);
        }
    }

    private synchronized void show(Map<String, CertificateLoader.Open> ordered) {
        open = ordered;
        Map<String, ServedCertificate> served = new HashMap<>();
        Map<String, Instant> notAfter = new HashMap<>();
        ordered.forEach((hostname, certificate) -> {
            served.put(hostname, certificate.certificate());
            notAfter.put(hostname, certificate.notAfter());
        });
        operator.find().ifPresent(brought -> brought.covered(own.all()).forEach(hostname -> {
            ServedCertificate certificate = brought.certificate();
            served.put(hostname, certificate);
            notAfter.put(hostname, certificate.certificate().getNotAfter().toInstant());
        }));
        CertificateStore.shared().serve(served);
        CertificateStore.shared()
                .serveOtherwise(
                        operator.find().map(OperatorCertificate::certificate).orElse(null));
        hosts.replace(notAfter);
    }

    /** What others have changed; all goes on as it was while nothing is heard. */
    private final class Changes implements ChangeListener.Hearer {
        @Override
        public List<String> channels() {
            return List.of(CertificateRows.CHANNEL);
        }

        @Override
        public void catchUp() {
            loadAll();
        }

        @Override
        public void heard(String channel, String hostname) {
            refresh(hostname);
        }

        @Override
        public void deaf() {
            LOG.log(Level.DEBUG, "Changes of certificates are not heard for now.");
        }
    }
}
