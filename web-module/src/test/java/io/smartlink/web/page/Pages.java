package io.smartlink.web.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Reads pages as a browser does. */
final class Pages {
    private Pages() {}

    static String text(PublicPage page) {
        return new String(page.html(), StandardCharsets.UTF_8);
    }

    /** As a source of {@code style-src}. */
    static String hashOfStyle(PublicPage page) {
        String html = text(page);
        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
