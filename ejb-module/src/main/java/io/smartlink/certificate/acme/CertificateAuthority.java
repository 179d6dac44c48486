package io.smartlink.certificate.acme;

import java.net.URI;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;

/** A certificate authority that proves by HTTP who a host is. All of it waits for the network. */
public interface CertificateAuthority {
    /**
     * Orders a certificate and waits for it. Our account is made at the first order.
     *
     * @param hostname in A-labels
     * @param key of the certificate
     * @param board where the authority will find what it asks for
     * @throws AuthorityException if there is none in the end
     */
    IssuedCertificate issue(String hostname, KeyPair key, ChallengeBoard board);

    /**
     * Says that a certificate is no longer used (RFC 5280 §5.3.1 cessationOfOperation). One that was revoked before is fine.
     *
     * @param chain in PEM
     */
    void revoke(String chain);

    /**
     * When the authority would like to see a certificate renewed (RFC 9773); empty where it has no such wish.
     *
     * @param location of the certificate, as it was issued
     */
    Optional<RenewalWindow> renewalWindow(URI location);

    /** Names of the authority in CAA records (RFC 8659 §4.2); empty where it does not say. */
    List<String> caaIdentities();
}
