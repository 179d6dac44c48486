package io.smartlink.web.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** All pages that visitors see instead of a destination. They load nothing and run nothing. */
public final class PublicPages {
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1c2430;--soft:#5d6876;--paper:#f6f7f9;--card:#fff;--line:#e3e7ec}
            @media(prefers-color-scheme:dark){:root{--ink:#e8ebef;--soft:#98a3b1;--paper:#12161c;--card:#1a2029;--line:#2b333e}}
            *{box-sizing:border-box}
            body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--paper);
            color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
            main{max-width:30rem;width:100%;padding:40px 36px;background:var(--card);border:1px solid var(--line);
            border-radius:14px;text-align:center}
            svg{width:44px;height:44px;color:var(--soft);margin-bottom:12px}
            h1{margin:0 0 8px;font-size:1.35rem;line-height:1.3;letter-spacing:-.01em}
            p{margin:0;color:var(--soft)}
            """;

    private static final String BROKEN_LINK = """
            <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"\
             aria-hidden="true"><path d="M9.5 14.5 14 10m-6.5.5-2 2a3.9 3.9 0 0 0 5.5 5.5l2-2m-2-8 2-2a3.9 3.9 0 0 1\
             5.5 5.5l-2 2M4 4l16 16"/></svg>
            """;
    private static final String CLOCK = """
            <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"\
             aria-hidden="true"><circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/></svg>
            """;

    /** Nothing is allowed but our one inline style sheet, by its hash (CSP Level 3 §8.3). */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'";

    public static final PublicPage NOT_FOUND = page(
            404,
            BROKEN_LINK,
            "This link does not exist",
            "Check the address for typing errors, or ask whoever gave it to you for a new one.");
    public static final PublicPage EXPIRED = page(
            410,
            CLOCK,
            "This link has expired",
            "It worked for a limited time, and that time is over. Ask whoever gave it to you for a new one.");
    public static final PublicPage GONE = page(
            410,
            BROKEN_LINK,
            "This link is no longer in use",
            "Its owner has taken it down. Ask whoever gave it to you where to go instead.");
    public static final PublicPage DISABLED =
            page(410, BROKEN_LINK, "This link is disabled", "It cannot be opened at the moment.");
    public static final PublicPage WRONG_METHOD = page(
            405,
            BROKEN_LINK,
            "This link can only be opened",
            "It does not take forms or uploads. Open it in a browser.");
    public static final PublicPage UNAVAILABLE = page(
            503,
            CLOCK,
            "One moment, please",
            "This link cannot be looked up right now. Try again in a few seconds; it has not gone away.");

    private PublicPages() {}

    private static PublicPage page(int status, String icon, String title, String text) {
        return new PublicPage(status, """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body><main>%s<h1>%s</h1><p>%s</p></main></body>
                </html>
                """.formatted(title, STYLE, icon, title, text));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the JDK lacks SHA-256", missing);
        }
    }
}
