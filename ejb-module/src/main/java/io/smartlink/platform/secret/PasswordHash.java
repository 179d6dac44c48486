package io.smartlink.platform.secret;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-512 (RFC 8018), 16 bytes of salt and the OWASP cost of 220,000
 * iterations (Password Storage Cheat Sheet), written as {@code pbkdf2-sha512$iterations$salt$hash}. Iterations stand in the
 * text, so that the cost can rise without locking anybody out: who signs in with an {@link #isOutdated() outdated} hash gets
 * a new one.
 */
public record PasswordHash(String text) {
    private static final String SCHEME = "pbkdf2-sha512";
    private static final int ITERATIONS = 220_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a password is compared with when there is no such member: an answer then takes as long as any other. */
    public static final PasswordHash OF_NOBODY = of("nobody " + RANDOM.nextLong());

    /** A new hash of a password, with a salt of its own. */
    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash(SCHEME + "$" + ITERATIONS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, ITERATIONS)));
    }

    /** @throws IllegalArgumentException if the text is not a hash of ours */
    public static PasswordHash parse(String text) {
        if (!text.startsWith(SCHEME + "$") || text.split("\\$").length != 4) {
            throw new IllegalArgumentException("not a password hash");
        }
        return new PasswordHash(text);
    }

    /** Whether it is the hash of this password; takes about a tenth of a second. */
    public boolean matches(String password) {
        String[] parts = text.split("\\$");
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(base64.decode(parts[3]), derived);
    }

    /** Whether it was made at another cost than today's. */
    public boolean isOutdated() {
        return Integer.parseInt(text.split("\\$")[1]) != ITERATIONS;
    }

    /**
     * A random secret of too few bits for a fast hash, made slow to guess: for several secrets of one person under one salt. A
     * tenth of a password's cost, because nobody guesses random texts by their likelihood.
     *
     * @param salt 16 random bytes of that person's
     */
    public static byte[] stretched(String secret, byte[] salt) {
        return derive(secret, salt, ITERATIONS / 10);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks PBKDF2WithHmacSHA512", missing);
        }
    }

    @Override
    public String toString() {
        return SCHEME;
    }
}
