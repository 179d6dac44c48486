package io.smartlink.web.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page for visitors, with the status and the headers that it goes with. */
public final class PublicPage {
    private final int status;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final byte[] html;

    /** @param language null when the page has no words of ours */
    public PublicPage(int status, @Nullable PageLanguage language, String contentSecurityPolicy, String html) {
        this.status = status;
        this.html = html.getBytes(StandardCharsets.UTF_8);
        headers.put("Content-Security-Policy", contentSecurityPolicy);
        if (language != null) {
            headers.put("Content-Language", language.tag());
            headers.put("Vary", "Accept-Language");
        }
    }

    public int status() {
        return status;
    }

    /** The headers that depend on this page, in the order in which they are sent; not to be written to. */
    public Map<String, String> headers() {
        return headers;
    }

    /** UTF-8; not to be written to. */
    public byte[] html() {
        return html;
    }
}
