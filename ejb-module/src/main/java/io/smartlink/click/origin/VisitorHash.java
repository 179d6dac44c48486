package io.smartlink.click.origin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keyed hash that tells visitors of one account apart within one UTC day: HMAC-SHA-256 of account, address and user
 * agent with that day's salt, its first 8 bytes. Without the salt, which is destroyed 48 h after the day, nobody can find
 * an address by trying them all.
 */
final class VisitorHash {
    private static final String ALGORITHM = "HmacSHA256";

    private VisitorHash() {}

    static long of(byte[] salt, long accountId, String address, @Nullable String userAgent) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, accountId));
            mac.update(address.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update((userAgent == null ? "" : userAgent).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(mac.doFinal()).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
