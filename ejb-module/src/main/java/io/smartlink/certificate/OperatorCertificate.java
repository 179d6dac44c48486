package io.smartlink.certificate;

import io.smartlink.certificate.adapter.PemFiles;
import io.smartlink.tls.ServedCertificate;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * A certificate that the operator brings, as two files in PEM: {@code smartlink.tls.certificate.file}, the chain, and {@code
 * smartlink.tls.key.file}. Served for those hosts of the installation that it names (RFC 9525 §6.3), and for all names that
 * have none of their own. Files that change are read again; while they do not fit each other, the last that did are served.
 */
public final class OperatorCertificate {
    private static final System.Logger LOG = System.getLogger(OperatorCertificate.class.getName());
    private static final int DNS_NAME = 2; // of RFC 5280 §4.2.1.6

    private final Path certificateFile;
    private final Path keyFile;
    private Read read; // guarded by this

    /** @throws IllegalArgumentException if the files hold no certificate with its key */
    OperatorCertificate(Path certificateFile, Path keyFile) {
        this.certificateFile = certificateFile;
        this.keyFile = keyFile;
        this.read = read();
    }

    /** Empty where the operator brings none. @throws IllegalArgumentException if the files hold no certificate with its key */
    public static Optional<OperatorCertificate> from(Config config) {
        return config.getOptionalValue("smartlink.tls.certificate.file", String.class)
                .map(certificate -> new OperatorCertificate(
                        Path.of(certificate), Path.of(config.getValue("smartlink.tls.key.file", String.class))));
    }

    /** What is served now. */
    public synchronized ServedCertificate certificate() {
        return read.certificate;
    }

    /** Those of the hosts that the certificate names. */
    public Set<String> covered(Collection<String> hosts) {
        List<String> names = names(certificate().certificate());
        return hosts.stream()
                .filter(host -> names.stream().anyMatch(name -> matches(name, host)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads the files again if they have changed. @return whether another certificate is served now */
    public synchronized boolean refresh() {
        try {
            if (modified(certificateFile).equals(read.certificateAt)
                    && modified(keyFile).equals(read.keyAt)) {
                return false;
            }
            read = read();
            LOG.log(Level.INFO, "The operator''s certificate was read again: {0}", read.certificate);
            return true;
        } catch (IllegalArgumentException unfit) {
            LOG.log(
                    Level.WARNING,
                    "The operator's certificate is not taken, the last one is served: " + unfit.getMessage());
            return false;
        }
    }

    private Read read() {
        try {
            FileTime certificateAt = modified(certificateFile);
            FileTime keyAt = modified(keyFile);
            ServedCertificate certificate = new ServedCertificate(
                    PemFiles.privateKey(Files.readString(keyFile)),
                    PemFiles.certificates(Files.readString(certificateFile)));
            if (!PemFiles.belongTogether(certificate.key(), certificate.certificate())) {
                throw new IllegalArgumentException(keyFile + " is not the key of " + certificateFile);
            }
            return new Read(certificate, certificateAt, keyAt);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("It cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException missing) {
            throw new IllegalArgumentException("It cannot be read: " + missing.getMessage(), missing);
        }
    }

    private static List<String> names(X509Certificate certificate) {
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            return alternatives == null
                    ? List.of()
                    : alternatives.stream()
                            .filter(name -> name.get(0).equals(DNS_NAME))
                            .map(name -> name.get(1).toString().toLowerCase(Locale.ROOT))
                            .toList();
        } catch (CertificateParsingException broken) {
            throw new IllegalArgumentException("Its names cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** A star stands for exactly one label. */
    private static boolean matches(String name, String host) {
        if (!name.startsWith("*.")) {
            return name.equals(host);
        }
        int dot = host.indexOf('.');
        return dot > 0 && host.substring(dot).equals(name.substring(1));
    }

    private record Read(ServedCertificate certificate, FileTime certificateAt, FileTime keyAt) {}
}
