package io.smartlink.certificate.serve;

import io.smartlink.certificate.StoredCertificate;
import io.smartlink.certificate.adapter.PemFiles;
import io.smartlink.platform.vault.KeyVault;
import io.smartlink.platform.vault.VaultException;
import io.smartlink.tls.ServedCertificate;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Opens stored certificates and keeps them open; one that has not changed is not opened again. What cannot be opened leaves
 * its host with the certificate that it had.
 */
final class CertificateLoader {
    private static final System.Logger LOG = System.getLogger(CertificateLoader.class.getName());

    private final Supplier<KeyVault> vault;
    private Map<String, Open> open = Map.of();

    CertificateLoader(Supplier<KeyVault> vault) {
        this.vault = vault;
    }

    /** These are all that there are. Opened side by side: a thousand take about a second. */
    synchronized Map<String, Open> replaceAll(Collection<StoredCertificate> stored) {
        Map<String, Open> known = open;
        open = stored.parallelStream()
                .map(row -> opened(row, Optional.ofNullable(known.get(row.hostname()))))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableMap(Open::hostname, certificate -> certificate));
        return open;
    }

    /** This is what a hostname has now; empty: nothing. */
    synchronized Map<String, Open> replace(String hostname, Optional<StoredCertificate> stored) {
        Map<String, Open> next = new HashMap<>(open);
        Optional<Open> known = Optional.ofNullable(next.remove(hostname));
        stored.flatMap(row -> opened(row, known)).ifPresent(certificate -> next.put(hostname, certificate));
        open = Map.copyOf(next);
        return open;
    }

    private Optional<Open> opened(StoredCertificate row, Optional<Open> known) {
        if (known.filter(before -> before.issuedAt().equals(row.issuedAt())).isPresent()) {
            return known;
        }
        try {
            byte[] key = vault.get().open(row.sealedKey(), StoredCertificate.rowOf(row.hostname()));
            ServedCertificate certificate = new ServedCertificate(
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key)),
                    PemFiles.certificates(row.chain()));
            return Optional.of(new Open(row.hostname(), row.issuedAt(), row.notAfter(), certificate));
        } catch (VaultException | GeneralSecurityException | IllegalArgumentException locked) {
            LOG.log(Level.ERROR, "A certificate cannot be served: " + row.hostname() + ": " + locked.getMessage());
            return known;
        }
    }

    /** A certificate that is ready for handshakes. */
    record Open(String hostname, Instant issuedAt, Instant notAfter, ServedCertificate certificate) {}
}
