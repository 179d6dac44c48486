package io.smartlink.web.api.call;

import java.time.Duration;

/**
 * What is left of a quota after a request, as the headers of draft-ietf-httpapi-ratelimit-headers-10 tell it.
 *
 * @param policy name of the quota
 * @param limit requests in a window
 * @param remaining requests that would be taken now
 * @param reset until the whole quota is there again
 * @param exhausted whether this request was one too many
 * @param retryAfter until the next request is taken; zero unless exhausted
 */
record QuotaState(
        String policy,
        long limit,
        Duration window,
        long remaining,
        Duration reset,
        boolean exhausted,
        Duration retryAfter) {

    /** Value of {@code RateLimit-Policy} (§3): quota {@code q} in a window of {@code w} seconds. */
    String policyHeader() {
        return '"' + policy + "\";q=" + limit + ";w=" + window.toSeconds();
    }

    /** Value of {@code RateLimit} (§4): {@code r} remaining, all there again in {@code t} seconds. */
    String limitHeader() {
        return '"' + policy + "\";r=" + remaining + ";t=" + roundedUp(reset);
    }

    static long roundedUp(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }
}
