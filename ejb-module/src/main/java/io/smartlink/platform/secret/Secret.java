package io.smartlink.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * A random text that proves who somebody is: an API key or a one-time token. Shown once; only its SHA-256 is kept, which
 * is enough for texts that nobody can guess.
 */
public record Secret(String text) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 40; // 238 bits
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret of the alphabet's characters after a prefix that tells its kind. */
    public static Secret random(String prefix) {
        StringBuilder text = new StringBuilder(prefix);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Secret(text.toString());
    }

    /** What is kept of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the JDK lacks SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "secret";
    }
}
