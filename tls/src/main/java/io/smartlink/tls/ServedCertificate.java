package io.smartlink.tls;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate with its private key, ready for handshakes.
 *
 * @param key of the first certificate
 * @param chain the server's own certificate first, then those that issued it; without the root (RFC 8446 §4.4.2)
 */
public record ServedCertificate(PrivateKey key, List<X509Certificate> chain) {
    /** @throws IllegalArgumentException if there is no certificate, or the key is of another kind than the first one's */
    public ServedCertificate {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a chain without a certificate");
        }
        String certified = chain.get(0).getPublicKey().getAlgorithm();
        if (!certified.equals(key.getAlgorithm())) {
            throw new IllegalArgumentException(
                    "the certificate is for " + certified + ", the key is " + key.getAlgorithm());
        }
    }

    /** The server's own certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** {@code EC}, {@code RSA}, ...: what a handshake asks for. */
    String keyType() {
        return key.getAlgorithm();
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "ServedCertificate[" + certificate().getSubjectX500Principal() + ", until "
                + certificate().getNotAfter() + "]";
    }
}
