package io.smartlink.customdomain;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a host that is not ours gets: 404 and nothing that tells what runs here. Stands once for all WARs, so that nobody
 * can find out by comparing which of them answered.
 */
public final class NeutralPage {
    /** The status that goes with it. */
    public static final int STATUS = 404;

    public static final String CONTENT_TYPE = "text/html;charset=utf-8";

    /** All its headers besides content type, length and date, in the same order everywhere. */
    public static final Map<String, String> HEADERS = headers();

    private static final String HTML =
            "<!doctype html><html lang=\"en\"><title>404 Not Found</title><h1>Not Found</h1></html>\n";

    private NeutralPage() {}

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "private, no-store");
        headers.put("X-Robots-Tag", "noindex");
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        return Collections.unmodifiableMap(headers);
    }

    /** The page in UTF-8. */
    public static byte[] html() {
        return HTML.getBytes(StandardCharsets.UTF_8);
    }
}
