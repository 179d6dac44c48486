package io.smartlink.visit;

import org.jspecify.annotations.Nullable;

/**
 * One request of a visitor, without HTTP: what the redirect decides by, and what is recorded of it afterwards. Header
 * values are as they were received; null where the header is absent.
 *
 * @param atMillis instant of the request, milliseconds since the epoch
 * @param method in upper case, {@code GET}, {@code HEAD}, ...
 * @param host hostname without port, in lower case
 * @param rawPath path as it was sent, percent-encoding intact, beginning with {@code /}
 * @param rawQuery query as it was sent, without {@code ?}
 * @param address the visitor's IP address as text; never stored, derived values only
 * @param purpose {@code Sec-Purpose}, else {@code Purpose}, else {@code X-Moz}
 * @param objects whether the visitor sent {@code Sec-GPC: 1} or {@code DNT: 1}
 * @param cookies header {@code Cookie}; never recorded
 */
public record Visit(
        long atMillis,
        String method,
        String host,
        String rawPath,
        @Nullable String rawQuery,
        String address,
        @Nullable String userAgent,
        @Nullable String referrer,
        @Nullable String acceptLanguage,
        @Nullable String purpose,
        boolean objects,
        @Nullable String cookies) {

    /** The value of a cookie that the visitor sent (RFC 6265 §5.4); null if there is none of that name. */
    public @Nullable String cookie(String name) {
        if (cookies == null) {
            return null;
        }
        for (String pair : cookies.split(";")) {
            String stripped = pair.strip();
            if (stripped.startsWith(name) && stripped.startsWith("=", name.length())) {
                return stripped.substring(name.length() + 1);
            }
        }
        return null;
    }
}
