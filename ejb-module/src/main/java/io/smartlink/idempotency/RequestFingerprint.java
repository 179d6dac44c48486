package io.smartlink.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Tells two requests apart without keeping them: the SHA-256 of method, path and body. */
public final class RequestFingerprint {
    private final byte[] hash;

    private RequestFingerprint(byte[] hash) {
        this.hash = hash;
    }

    /** The fingerprint of a request; the body counts byte for byte. */
    public static RequestFingerprint of(String method, String path, byte[] body) {
        MessageDigest digest = sha256();
        digest.update((method + ' ' + path + '\n').getBytes(StandardCharsets.UTF_8));
        return new RequestFingerprint(digest.digest(body));
    }

    static RequestFingerprint stored(byte[] hash) {
        return new RequestFingerprint(hash.clone());
    }

    byte[] bytes() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestFingerprint that && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
