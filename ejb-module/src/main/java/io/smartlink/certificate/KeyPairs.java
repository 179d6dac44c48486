package io.smartlink.certificate;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** EC keys on P-256, as bytes: for an account with the public half, for a certificate without (it is in there). */
final class KeyPairs {
    private static final String ALGORITHM = "EC";
    private static final String CURVE = "secp256r1";

    private KeyPairs() {}

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks " + CURVE, missing);
        }
    }

    /** Length of the private key, the private key (PKCS #8), the public key (SPKI). */
    static byte[] bytes(KeyPair pair) {
        byte[] secret = pair.getPrivate().getEncoded();
        byte[] open = pair.getPublic().getEncoded();
        return ByteBuffer.allocate(Integer.BYTES + secret.length + open.length)
                .putInt(secret.length)
                .put(secret)
                .put(open)
                .array();
    }

    static KeyPair parse(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] secret = new byte[buffer.getInt()];
        buffer.get(secret);
        byte[] open = new byte[buffer.remaining()];
        buffer.get(open);
        try {
            return new KeyPair(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(open)), privateKey(secret));
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("no EC key pair", broken);
        }
    }

    static PrivateKey privateKey(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("no EC key", broken);
        }
    }
}
