package io.smartlink.certificate;

import io.smartlink.certificate.acme.AuthorityException;
import io.smartlink.certificate.acme.CertificateAuthority;
import io.smartlink.certificate.acme.ChallengeBoard;
import io.smartlink.certificate.acme.IssuedCertificate;
import io.smartlink.certificate.acme.OrderCheck;
import io.smartlink.certificate.acme.RenewalWindow;
import io.smartlink.platform.vault.KeyVault;
import io.smartlink.platform.vault.VaultException;
import java.lang.System.Logger.Level;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The way of one order: look whether it makes sense, keep within the limit, ask the authority, seal the key, store. Whatever
 * goes wrong is taken down with the time of the next try; the present certificate is served until there is a better one.
 */
final class CertificateOrders {
    private static final System.Logger LOG = System.getLogger(CertificateOrders.class.getName());
    private static final Duration ASK_AGAIN_AFTER_FAILURE = Duration.ofHours(1);

    private final CertificateTable table;
    private final CertificateAuthority authority;
    private final ChallengeBoard board;
    private final OrderCheck check;
    private final Supplier<KeyVault> vault;
    private final int orderLimit;
    private final Clock clock;
    private final RandomGenerator random;

    CertificateOrders(
            CertificateTable table,
            CertificateAuthority authority,
            ChallengeBoard board,
            OrderCheck check,
            Supplier<KeyVault> vault,
            int orderLimit,
            Clock clock,
            RandomGenerator random) {
        this.table = table;
        this.authority = authority;
        this.board = board;
        this.check = check;
        this.vault = vault;
        this.orderLimit = orderLimit;
        this.clock = clock;
        this.random = random;
    }

    /** Does what is to be done. @return whether the authority was there, so that it makes sense to go on with others */
    boolean carryOut(CertificateTask task) {
        try {
            if (task.orderDue()) {
                order(task);
            } else {
                askForWindow(task);
            }
            return true;
        } catch (AuthorityException failed) {
            return failed(task, failed);
        } catch (VaultException locked) {
            later(
                    task,
                    Objects.requireNonNull(locked.getMessage()),
                    clock.instant().plus(RetryPauses.UNREACHABLE));
            return false;
        }
    }

    private void order(CertificateTask task) {
        KeyVault open = vault.get(); // before the authority is asked: without it the certificate would be lost
        OrderCheck.Finding finding = check.look(task.hostname(), authority.caaIdentities());
        Instant now = clock.instant();
        if (!finding.conclusive()) {
            later(task, finding.objection(), now.plus(RetryPauses.UNREACHABLE));
        } else if (!finding.isClear()) {
            refused(task, finding.objection());
        } else if (!table.beginOrder(task, orderLimit, now)) {
            later(task, "The limit of orders is reached; this one waits for its turn.", table.roomAt(now));
        } else {
            KeyPair key = KeyPairs.generate();
            store(task, authority.issue(task.hostname(), key, board), key, open);
        }
    }

    private void store(CertificateTask task, IssuedCertificate issued, KeyPair key, KeyVault open) {
        byte[] sealed = open.seal(key.getPrivate().getEncoded(), StoredCertificate.rowOf(task.hostname()));
        RenewalWindow window = issued.window();
        Instant renewAt = window == null ? afterTwoThirds(issued) : later(window.pick(random), afterATenth(issued));
        table.issued(task, issued, sealed, renewAt, askAt(window, renewAt), clock.instant());
        LOG.log(
                Level.INFO,
                "Certificate issued: {0}, valid until {1}, renewed at {2}",
                task.hostname(),
                issued.notAfter(),
                renewAt);
    }

    private void askForWindow(CertificateTask task) {
        Optional<RenewalWindow> window =
                task.location() == null ? Optional.empty() : authority.renewalWindow(task.location());
        Instant renewAt = window.map(found -> found.pick(random)).orElse(null);
        table.windowIs(task, renewAt, window.map(found -> askAt(found, renewAt)).orElse(null));
    }

    /** Nobody asks for a time that comes after the renewal itself. */
    private static @Nullable Instant askAt(@Nullable RenewalWindow window, @Nullable Instant renewAt) {
        return window == null || renewAt != null && !window.askAgainAt().isBefore(renewAt) ? null : window.askAgainAt();
    }

    /** A window that is over as soon as a certificate is there would end in orders without end. */
    private static Instant afterATenth(IssuedCertificate issued) {
        return issued.notBefore()
                .plus(Duration.between(issued.notBefore(), issued.notAfter()).dividedBy(10));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant afterTwoThirds(IssuedCertificate issued) {
        Duration lifetime = Duration.between(issued.notBefore(), issued.notAfter());
        return issued.notBefore().plus(lifetime.multipliedBy(2).dividedBy(3));
    }

    private boolean failed(CertificateTask task, AuthorityException failure) {
        String why = Objects.requireNonNull(failure.getMessage());
        Instant now = clock.instant();
        if (!task.orderDue()) {
            table.windowIs(task, null, now.plus(ASK_AGAIN_AFTER_FAILURE));
            return failure.reason() != AuthorityException.Reason.UNREACHABLE;
        }
        switch (failure.reason()) {
            case REFUSED -> refused(task, why);
            case LIMITED ->
                later(task, why, Objects.requireNonNullElse(failure.retryAt(), now.plus(RetryPauses.LIMITED)));
            case UNREACHABLE -> later(task, why, now.plus(RetryPauses.UNREACHABLE));
        }
        return failure.reason() != AuthorityException.Reason.UNREACHABLE;
    }

    private void refused(CertificateTask task, String why) {
        Instant now = clock.instant();
        Instant nextTryAt = RetryPauses.afterRefusal(task.attempts(), task.notAfter(), now);
        LOG.log(Level.WARNING, "No certificate: {0}, next try at {1}: {2}", task.hostname(), nextTryAt, why);
        table.failed(task, why, true, nextTryAt, now);
    }

    private void later(CertificateTask task, String why, Instant nextTryAt) {
        LOG.log(Level.INFO, "A certificate has to wait: {0}, until {1}: {2}", task.hostname(), nextTryAt, why);
        table.failed(task, why, false, nextTryAt, clock.instant());
    }
}
