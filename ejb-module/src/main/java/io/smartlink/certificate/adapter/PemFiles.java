package io.smartlink.certificate.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** Certificates and keys as text (RFC 7468). */
public final class PemFiles {
    private static final int LINE = 64;

    private PemFiles() {}

    /** @throws IllegalArgumentException if there is none */
    public static List<X509Certificate> certificates(String pem) {
        try {
            List<X509Certificate> chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (chain.isEmpty()) {
                throw new IllegalArgumentException("There is no certificate in it.");
            }
            return chain;
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(
                    "It holds no certificates in PEM: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Reads a key in any form that tools write: PKCS #8, PKCS #1 (RSA), SEC 1 (EC).
     *
     * @throws IllegalArgumentException if there is none, or it needs a password
     */
    public static PrivateKey privateKey(String pem) {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof PrivateKeyInfo key) {
                    return new JcaPEMKeyConverter().getPrivateKey(key);
                }
                if (part instanceof PEMKeyPair pair) {
                    return new JcaPEMKeyConverter().getPrivateKey(pair.getPrivateKeyInfo());
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "It holds no private key in PEM: " + unreadable.getMessage(), unreadable);
        }
        throw new IllegalArgumentException("There is no private key in it, or one that needs a password.");
    }

    /** Whether what the key signs is verified by the certificate. */
    public static boolean belongTogether(PrivateKey key, X509Certificate certificate) {
        String algorithm =
                switch (key.getAlgorithm()) {
                    case "EC" -> "SHA256withECDSA";
                    case "RSA" -> "SHA256withRSA";
                    default -> key.getAlgorithm();
                };
        try {
            byte[] probe = certificate.getEncoded();
            Signature signer = Signature.getInstance(algorithm);
            signer.initSign(key);
            signer.update(probe);
            byte[] signature = signer.sign();
            signer.initVerify(certificate.getPublicKey());
            signer.update(probe);
            return signer.verify(signature);
        } catch (GeneralSecurityException unfit) {
            return false;
        }
    }

    static String text(List<X509Certificate> chain) {
        return chain.stream().map(PemFiles::text).collect(Collectors.joining());
    }

    private static String text(X509Certificate certificate) {
        try {
            Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
            return "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a certificate that was read cannot be written", broken);
        }
    }
}
