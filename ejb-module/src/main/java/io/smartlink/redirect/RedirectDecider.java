package io.smartlink.redirect;

import io.smartlink.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The one decision about a visit, pure, read from top to bottom. The order is part of the product's promise: account
 * suspended · slug · blocked · archived · method · expired · redirect.
 */
public final class RedirectDecider {
    /** For answers that may change at any time. */
    public static final String NO_STORE = "private, no-store";

    private final int permanentMaxAgeSeconds;
    private final String permanentCacheControl;

    /**
     * @param permanentMaxAgeSeconds how long browsers may keep a 301 or 308, in seconds, 0 to a year; setting {@code
     *     smartlink.redirect.permanent-max-age}, default 90, because browsers keep them for very long otherwise
     * @throws IllegalArgumentException if it is out of range
     */
    public RedirectDecider(int permanentMaxAgeSeconds) {
        if (permanentMaxAgeSeconds < 0 || permanentMaxAgeSeconds > 31_536_000) {
            throw new IllegalArgumentException("smartlink.redirect.permanent-max-age must be between 0 and 31536000");
        }
        this.permanentMaxAgeSeconds = permanentMaxAgeSeconds;
        this.permanentCacheControl = maxAge(permanentMaxAgeSeconds);
    }

    /** @param link what stands at the address; null for nothing */
    RedirectDecision decide(Visit visit, @Nullable LinkSnapshot link) {
        if (link == null) {
            return new RedirectDecision.Stop(Outcome.NOT_FOUND, 0, 0);
        }
        if (link.suspended()) {
            return stop(Outcome.SUSPENDED, link);
        }
        if (link.blocked()) {
            return stop(Outcome.BLOCKED, link);
        }
        if (link.archived()) {
            return stop(Outcome.ARCHIVED, link);
        }
        if (!link.keepsMethod() && !isReading(visit.method())) {
            return new RedirectDecision.WrongMethod();
        }
        if (visit.atMillis() >= link.expiresAtMillis()) {
            return stop(Outcome.EXPIRED, link);
        }
        return new RedirectDecision.Follow(link, cacheControl(link, visit.atMillis()));
    }

    private static boolean isReading(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    private String cacheControl(LinkSnapshot link, long nowMillis) {
        if (!link.permanent()) {
            return NO_STORE;
        }
        long secondsLeft = (link.expiresAtMillis() - nowMillis) / 1000;
        return secondsLeft >= permanentMaxAgeSeconds ? permanentCacheControl : maxAge((int) secondsLeft);
    }

    private static String maxAge(int seconds) {
        return "private, max-age=" + seconds;
    }

    private static RedirectDecision stop(Outcome outcome, LinkSnapshot link) {
        return new RedirectDecision.Stop(outcome, link.accountId(), link.linkId());
    }
}
