package io.smartlink.web.page;

import java.nio.charset.StandardCharsets;

/**
 * A page for visitors, rendered once and kept as bytes.
 *
 * @param status HTTP status that it goes with
 */
public final class PublicPage {
    private final int status;
    private final byte[] html;

    PublicPage(int status, String html) {
        this.status = status;
        this.html = html.getBytes(StandardCharsets.UTF_8);
    }

    public int status() {
        return status;
    }

    /** UTF-8; not to be written to. */
    public byte[] html() {
        return html;
    }
}
