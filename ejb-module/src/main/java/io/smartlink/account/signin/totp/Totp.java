package io.smartlink.account.signin.totp;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret that a member's authenticator app shares, and the codes that it makes: TOTP (RFC 6238) with HMAC-SHA-1, steps of
 * 30 s and 6 digits, which is what all apps know. HMAC does not suffer from SHA-1's collisions.
 */
public final class Totp {
    static final Duration STEP = Duration.ofSeconds(30);

    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String HMAC = "HmacSHA1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    /** @param secret 20 bytes or more */
    public Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    /** One with a new secret. */
    public static Totp random() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Totp(bytes);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The secret as people type it into an app. */
    public String key() {
        return Base32.text(secret);
    }

    /** The secret as apps read it from a QR code. */
    public String uri(String email) {
        return "otpauth://totp/Smartlink:" + encoded(email) + "?secret=" + key()
                + "&issuer=Smartlink&algorithm=SHA1&digits=" + DIGITS + "&period=" + STEP.toSeconds();
    }

    /**
     * The step that a code is of: the present one, or one before or after, for clocks that are not right.
     *
     * @param lastStep the step of the last code that was taken; codes of it and of earlier ones are not good
     */
    public OptionalLong stepOf(String code, Instant now, long lastStep) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            boolean same = MessageDigest.isEqual(
                    code(step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
            if (same && step > lastStep && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** RFC 4226 §5.3. */
    String code(long step) {
        byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xF;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format("%0" + DIGITS + "d", number % MODULUS);
    }

    private byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks " + HMAC, missing);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
