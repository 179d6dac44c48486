package io.smartlink.certificate;

import io.smartlink.certificate.acme.AuthorityException;
import io.smartlink.certificate.acme.CertificateAuthority;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/** Tells the authority of certificates that are no longer used. What fails is left to the next time. */
final class Revocations {
    private static final System.Logger LOG = System.getLogger(Revocations.class.getName());

    private final RevocationTable table;
    private final CertificateAuthority authority;
    private final Clock clock;

    Revocations(RevocationTable table, CertificateAuthority authority, Clock clock) {
        this.table = table;
        this.authority = authority;
        this.clock = clock;
    }

    void carryOutDue() {
        Optional<RevocationTable.Revocation> due = table.claim(clock.instant());
        while (due.isPresent() && carryOut(due.get())) {
            due = table.claim(clock.instant());
        }
    }

    private boolean carryOut(RevocationTable.Revocation revocation) {
        try {
            authority.revoke(revocation.chain());
            table.done(revocation, clock.instant());
            LOG.log(Level.INFO, "Certificate revoked: {0}", revocation.hostname());
            return true;
        } catch (AuthorityException failed) {
            LOG.log(
                    Level.WARNING,
                    "A certificate is not revoked yet: " + revocation.hostname() + ": " + failed.getMessage());
            return false;
        }
    }
}
