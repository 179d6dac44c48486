package io.smartlink.redirect.fire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tickets with which a page tells that its pixels have fired: {@code <instant>.<number>.<HMAC-SHA-256>}, for one visit of one
 * link or page, from any node. A ticket is good for {@link #LIFETIME} and counts once on each node: who sends it again, and reaches
 * all nodes, can count it as often as there are nodes.
 */
public final class FireTickets {
    /** Time enough to read a question and answer it. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final int REMEMBERED = 100_000;
    private static final Pattern TICKET = Pattern.compile("([0-9a-z]{1,13})\\.([0-9a-z]{1,13})\\.([A-Za-z0-9_-]{43})");

    private final SecretKeySpec key;
    private final Cache<String, Boolean> used = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LIFETIME)
            .build();

    /** @param key 32 bytes, the same on every node */
    public FireTickets(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** A new ticket for a visit of the link or page. */
    public String issue(long itemId, long nowMillis) {
        String what = Long.toString(nowMillis, 36) + "."
                + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        return what + "." + signature(itemId, what);
    }

    /** Whether it is one of ours for this link or page, still good and not used before; it is used then. */
    public boolean use(String ticket, long itemId, long nowMillis) {
        Matcher parts = TICKET.matcher(ticket);
        if (!parts.matches()) {
            return false;
        }
        String what = parts.group(1) + "." + parts.group(2);
        boolean ours = MessageDigest.isEqual(
                parts.group(3).getBytes(StandardCharsets.US_ASCII),
                signature(itemId, what).getBytes(StandardCharsets.US_ASCII));
        return ours
                && nowMillis - Long.parseLong(parts.group(1), 36) < LIFETIME.toMillis()
                && used.asMap().putIfAbsent(ticket, true) == null;
    }

    private String signature(long itemId, String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash = mac.doFinal(("fired " + itemId + " " + what).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK lacks HmacSHA256", missing);
        }
    }
}
