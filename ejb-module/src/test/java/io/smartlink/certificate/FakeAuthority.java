package io.smartlink.certificate;

import io.smartlink.certificate.acme.AuthorityException;
import io.smartlink.certificate.acme.CertificateAuthority;
import io.smartlink.certificate.acme.ChallengeBoard;
import io.smartlink.certificate.acme.IssuedCertificate;
import io.smartlink.certificate.acme.RenewalWindow;
import java.net.URI;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An authority of a test: issues self-signed certificates, or fails as it is told. */
final class FakeAuthority implements CertificateAuthority {
    final List<String> ordered = new ArrayList<>();
    final List<String> revoked = new ArrayList<>();
    Duration lifetime = Duration.ofDays(90);

    @Nullable
    RenewalWindow window;

    @Nullable
    AuthorityException failure;

    Runnable meanwhile = () -> {};

    private final Clock clock;

    FakeAuthority(Clock clock) {
        this.clock = clock;
    }

    @Override
    public IssuedCertificate issue(String hostname, KeyPair key, ChallengeBoard board) {
        failIfTold();
        ordered.add(hostname);
        meanwhile.run();
        Instant now = clock.instant();
        return new IssuedCertificate(
                TestChains.pem(TestChains.certificate(key, now, now.plus(lifetime), hostname)),
                URI.create("https://ca.example/certificate/" + hostname),
                now,
                now.plus(lifetime),
                window);
    }

    @Override
    public void revoke(String chain) {
        failIfTold();
        revoked.add(chain);
    }

    @Override
    public Optional<RenewalWindow> renewalWindow(URI location) {
        failIfTold();
        return Optional.ofNullable(window);
    }

    @Override
    public List<String> caaIdentities() {
        if (failure != null && failure.reason() == AuthorityException.Reason.UNREACHABLE) {
            throw failure;
        }
        return List.of("ca.example");
    }

    private void failIfTold() {
        if (failure != null) {
            throw failure;
        }
    }
}
