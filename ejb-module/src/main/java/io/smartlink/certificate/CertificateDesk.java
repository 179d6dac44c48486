package io.smartlink.certificate;

import io.smartlink.certificate.acme.AcmeSettings;
import io.smartlink.certificate.acme.CertificateAuthority;
import io.smartlink.certificate.acme.OrderCheck;
import io.smartlink.certificate.adapter.AcmeAuthority;
import io.smartlink.certificate.adapter.OwnListener;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.customdomain.dns.DnsLookup;
import io.smartlink.customdomain.dns.DomainRecords;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.vault.MasterKeyFile;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it on every node that orders are made: looks every few seconds what is due, and hands it to threads, a few at a
 * time. Nodes share the hosts out among themselves by claims; none waits for another, and none holds a transaction or a
 * lease while an authority or DNS is asked.
 */
@Singleton
@Startup
@DependsOn({"SchemaCheck", "DefaultDomain"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateDesk {
    private static final System.Logger LOG = System.getLogger(CertificateDesk.class.getName());
    private static final int AT_ONCE = 4;
    private static final int DEFAULT_HTTPS_PORT = 8443;
    private static final Duration AUTHORITY_AWAY = Duration.ofSeconds(10);
    private static final Duration CHALLENGES_KEPT = Duration.ofDays(1);

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Resource
    ManagedExecutorService threads;

    @Inject
    HostSettings hosts;

    @Inject
    OperatorFiles operator;

    @Inject
    DnsLookup dns;

    @Inject
    DomainRecords records;

    @Inject
    Clock clock;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private volatile Instant awayUntil = Instant.MIN;
    private volatile boolean reachable;
    private Set<String> own = Set.of();
    private OwnListener listener;
    private MasterKeyFile masterKeys;
    private CertificateTable table;
    private ChallengeTable challenges;
    private @Nullable CertificateOrders orders;
    private @Nullable Revocations revocations;

    @PostConstruct
    void begin() {
        Config config = ConfigProvider.getConfig();
        own = OwnHosts.of(hosts).publicNames();
        masterKeys = MasterKeyFile.from(config);
        table = new CertificateTable(database);
        challenges = new ChallengeTable(database, clock);
        listener = OwnListener.from(config);
        boolean https =
                config.getOptionalValue("smartlink.https.port", Integer.class).orElse(DEFAULT_HTTPS_PORT) != 0;
        if (https) {
            AcmeSettings.from(config).ifPresent(this::orderFrom);
        }
    }

    private void orderFrom(AcmeSettings settings) {
        AccountKeyTable accountKeys = new AccountKeyTable(database, masterKeys::vault);
        CertificateAuthority authority = new AcmeAuthority(
                settings, () -> accountKeys.require(settings.directory().toString(), clock.instant()), clock);
        revocations = new Revocations(new RevocationTable(database), authority, clock);
        orders = new CertificateOrders(
                table,
                authority,
                challenges,
                new OrderCheck(dns, records, own),
                masterKeys::vault,
                settings.orderLimit(),
                clock,
                new SecureRandom());
    }

    /** Begins what is due, as far as threads are free; does not wait for it. */
    public void beginDue() {
        Instant now = clock.instant();
        if (orders == null || now.isBefore(awayUntil) || !isReachable()) {
            return;
        }
        Set<String> covered = covered();
        table.register(own, covered, now);
        while (free.tryAcquire()) {
            Optional<CertificateTask> task = claim(covered, now);
            if (task.isEmpty()) {
                free.release();
                break;
            }
            threads.execute(() -> release(() -> carryOut(task.get())));
        }
        if (free.tryAcquire()) {
            threads.execute(() -> release(revocations::carryOutDue));
        }
    }

    /** The application starts before its listener serves it: an order that is made too early is wasted. */
    private boolean isReachable() {
        if (!reachable) {
            String token = "probe-" + OpaqueId.text(OpaqueId.next());
            challenges.pin(token, token, "");
            reachable = listener.serves(token, token);
            challenges.takeDown(token);
        }
        return reachable;
    }

    /** What has grown old: keys that an older master key has sealed, proofs that nobody asks for any more. */
    public void tidy() {
        challenges.forgetBefore(clock.instant().minus(CHALLENGES_KEPT));
        if (masterKeys.isSet()) {
            new SealedRows(database).renewAll(masterKeys.vault());
        }
    }

    /** What an authority wants to read at a token; empty for a token that nobody has given out. */
    public Optional<String> keyAuthorization(String token) {
        return challenges.find(token);
    }

    private Optional<CertificateTask> claim(Set<String> covered, Instant now) {
        try {
            return table.claim(own, covered, now);
        } catch (RuntimeException failed) {
            free.release();
            throw failed;
        }
    }

    private Set<String> covered() {
        return operator.find().map(brought -> brought.covered(own)).orElse(Set.of());
    }

    private void carryOut(CertificateTask task) {
        if (!orders.carryOut(task)) {
            awayUntil = clock.instant().plus(AUTHORITY_AWAY);
        }
    }

    /** The outermost rim of a thread: a claim that is left open ends by itself. */
    private void release(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A certificate's order broke off and is left to the next time", failed);
        } finally {
            free.release();
        }
    }
}
