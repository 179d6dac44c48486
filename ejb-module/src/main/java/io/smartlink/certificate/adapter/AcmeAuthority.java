package io.smartlink.certificate.adapter;

import io.smartlink.certificate.acme.AcmeSettings;
import io.smartlink.certificate.acme.CertificateAuthority;
import io.smartlink.certificate.acme.ChallengeBoard;
import io.smartlink.certificate.acme.IssuedCertificate;
import io.smartlink.certificate.acme.RenewalWindow;
import java.net.URI;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shredzone.acme4j.AccountBuilder;
import org.shredzone.acme4j.Authorization;
import org.shredzone.acme4j.Certificate;
import org.shredzone.acme4j.Login;
import org.shredzone.acme4j.Order;
import org.shredzone.acme4j.Problem;
import org.shredzone.acme4j.RenewalInfo;
import org.shredzone.acme4j.RevocationReason;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.Status;
import org.shredzone.acme4j.challenge.Http01Challenge;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeServerException;
import org.shredzone.acme4j.provider.GenericAcmeProvider;

/**
 * A certificate authority that speaks ACME (RFC 8555), with HTTP-01. One session for all threads; refused nonces are tried
 * again by the library. An account that the authority has forgotten is made again with the same key.
 */
public final class AcmeAuthority implements CertificateAuthority {
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How often to ask for the renewal window where the authority does not say (RFC 9773 §4.3). */
    private static final Duration ASK_AGAIN = Duration.ofHours(6);

    private final AcmeSettings settings;
    private final Supplier<KeyPair> accountKey;
    private final Clock clock;
    private final Session session;
    private final LoginOnce login = new LoginOnce(this::signIn);

    /** @param accountKey of our account there, the same on all nodes; asked for when it is needed */
    public AcmeAuthority(AcmeSettings settings, Supplier<KeyPair> accountKey, Clock clock) {
        this.settings = settings;
        this.accountKey = accountKey;
        this.clock = clock;
        this.session = settings.caFile() == null
                ? new Session(settings.directory(), new AnyDirectory())
                : new Session(settings.directory(), new PrivateRoots(settings.caFile()));
        session.networkSettings().setTimeout(ANSWER);
    }

    @Override
    public IssuedCertificate issue(String hostname, KeyPair key, ChallengeBoard board) {
        return AcmeFaults.translated(() -> login.use(account -> issue(account, hostname, key, board)));
    }

    @Override
    public void revoke(String chain) {
        AcmeFaults.translated(() -> login.use(account -> {
            try {
                Certificate.revoke(
                        account, PemFiles.certificates(chain).get(0), RevocationReason.CESSATION_OF_OPERATION);
            } catch (AcmeServerException refused) {
                if (!AcmeFaults.isType(refused, "alreadyRevoked")) {
                    throw refused;
                }
            }
            return chain;
        }));
    }

    @Override
    public Optional<RenewalWindow> renewalWindow(URI location) {
        return AcmeFaults.translated(() -> login.use(account -> window(account.bindCertificate(location.toURL()))));
    }

    @Override
    public List<String> caaIdentities() {
        return AcmeFaults.translated(() -> List.copyOf(session.getMetadata().getCaaIdentities()));
    }

    private Login signIn() throws AcmeException {
        AccountBuilder account = new AccountBuilder().agreeToTermsOfService().useKeyPair(accountKey.get());
        if (settings.contact() != null) {
            account.addEmail(settings.contact());
        }
        AcmeSettings.Binding binding = settings.binding();
        if (binding != null) {
            account.withKeyIdentifier(binding.keyId(), binding.hmac());
        }
        return account.createLogin(session);
    }

    private IssuedCertificate issue(Login account, String hostname, KeyPair key, ChallengeBoard board)
            throws AcmeException, InterruptedException {
        Order order = account.newOrder().domain(hostname).create();
        for (Authorization authorization : order.getAuthorizations()) {
            if (authorization.getStatus() != Status.VALID) {
                prove(authorization, hostname, board);
            }
        }
        require(order.waitUntilReady(PATIENCE), Status.READY, order.getError());
        order.execute(key);
        require(order.waitForCompletion(PATIENCE), Status.VALID, order.getError());
        Certificate certificate = order.getCertificate();
        return new IssuedCertificate(
                PemFiles.text(certificate.getCertificateChain()),
                URI.create(certificate.getLocation().toString()),
                certificate.getCertificate().getNotBefore().toInstant(),
                certificate.getCertificate().getNotAfter().toInstant(),
                window(certificate).orElse(null));
    }

    private static void prove(Authorization authorization, String hostname, ChallengeBoard board)
            throws AcmeException, InterruptedException {
        Http01Challenge challenge = authorization
                .findChallenge(Http01Challenge.class)
                .orElseThrow(() -> AcmeFaults.refused("The certificate authority does not offer the proof by HTTP."));
        board.pin(challenge.getToken(), challenge.getAuthorization(), hostname);
        try {
            challenge.trigger();
            Status status = challenge.waitForCompletion(PATIENCE);
            require(status, Status.VALID, challenge.getError());
        } finally {
            board.takeDown(challenge.getToken());
        }
    }

    private static void require(Status actual, Status wanted, Optional<Problem> problem) {
        if (actual != wanted && actual != Status.VALID) {
            throw AcmeFaults.refused(problem.map(AcmeFaults::words)
                    .orElse("The certificate authority left the order as \"" + actual + "\"."));
        }
    }

    private Optional<RenewalWindow> window(Certificate certificate) throws AcmeException {
        if (!certificate.hasRenewalInfo()) {
            return Optional.empty();
        }
        RenewalInfo info = certificate.getRenewalInfo();
        Instant askAgain = info.fetch().orElse(clock.instant().plus(ASK_AGAIN));
        return Optional.of(new RenewalWindow(info.getSuggestedWindowStart(), info.getSuggestedWindowEnd(), askAgain));
    }

    /** The address is taken as it is, also of an authority that the library knows by a name of its own. */
    private static final class AnyDirectory extends GenericAcmeProvider {
        @Override
        public boolean accepts(URI directory) {
            return true;
        }
    }
}
