package io.smartlink.redirect;

/**
 * All that the hot path needs of a link, immutable.
 *
 * @param suspended whether the account is suspended
 * @param expiresAtMillis from this instant on it no longer redirects; {@link Long#MAX_VALUE} for never
 * @param status 301, 302, 307 or 308
 * @param destination ready to be sent as it is
 */
public record LinkSnapshot(
        long linkId,
        long accountId,
        boolean suspended,
        boolean blocked,
        boolean archived,
        long expiresAtMillis,
        int status,
        String destination) {

    /** Whether browsers may keep the redirect (RFC 9110 §15.4.2, §15.4.9). */
    boolean permanent() {
        return status == 301 || status == 308;
    }

    /** Whether the redirect keeps the method, so that any is welcome (RFC 9110 §15.4.8, §15.4.9). */
    boolean keepsMethod() {
        return status == 307 || status == 308;
    }
}
