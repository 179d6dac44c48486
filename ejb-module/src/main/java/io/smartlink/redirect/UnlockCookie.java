package io.smartlink.redirect;

import io.smartlink.platform.OpaqueId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The cookie of a visitor who knew a link's password: {@code sl_unlock_<link id>=<end, in seconds>.<HMAC-SHA-256>}. Keyed
 * with the password's hash, so that every node can check it, it opens this link alone, and a changed password ends it.
 */
public final class UnlockCookie {
    /** How long the link stays open, in seconds. */
    public static final int MAX_AGE_SECONDS = 30 * 60;

    private UnlockCookie() {}

    public static String name(long linkId) {
        return "sl_unlock_" + OpaqueId.text(linkId);
    }

    static String value(long linkId, String passwordHash, long nowMillis) {
        long end = nowMillis / 1000 + MAX_AGE_SECONDS;
        return end + "." + signature(linkId, passwordHash, end);
    }

    /** @param value of the cookie; null if the visitor has none */
    static boolean opens(long linkId, String passwordHash, @Nullable String value, long nowMillis) {
        int dot = value == null ? -1 : value.indexOf('.');
        if (value == null
                || dot < 1
                || dot > 12
                || !value.substring(0, dot).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        long end = Long.parseLong(value.substring(0, dot));
        return nowMillis / 1000 < end
                && MessageDigest.isEqual(
                        value.substring(dot + 1).getBytes(StandardCharsets.UTF_8),
                        signature(linkId, passwordHash, end).getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(long linkId, String passwordHash, long end) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(passwordHash.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal(("unlock " + linkId + " " + end).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks HmacSHA256", missing);
        }
    }
}
