package io.smartlink.address;

import java.nio.charset.StandardCharsets;

/** What a visitor types to reach an address. */
public final class ShortUrl {
    private ShortUrl() {}

    /**
     * The URL of a slug, percent-encoded where RFC 3986 §3.3 asks for it.
     *
     * @param baseUrl scheme, host and port without a path
     */
    public static String of(String baseUrl, String slug) {
        StringBuilder url = new StringBuilder(baseUrl).append('/');
        for (byte b : slug.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0) {
                url.append((char) b);
            } else {
                url.append(String.format("%%%02X", b));
            }
        }
        return url.toString();
    }
}
