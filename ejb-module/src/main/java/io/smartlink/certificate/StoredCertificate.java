package io.smartlink.certificate;

import java.time.Instant;

/**
 * A certificate as the database has it.
 *
 * @param chain in PEM
 * @param sealedKey its private key (PKCS #8), sealed for {@link #rowOf}
 * @param issuedAt changes with every new certificate of the host
 */
public record StoredCertificate(String hostname, String chain, byte[] sealedKey, Instant issuedAt, Instant notAfter) {
    /** The identity that a host's key is sealed with. */
    public static String rowOf(String hostname) {
        return "certificate/" + hostname;
    }
}
