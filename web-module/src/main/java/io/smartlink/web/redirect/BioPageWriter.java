package io.smartlink.web.redirect;

import io.smartlink.redirect.PageSnapshot;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.redirect.page.PageTap;
import io.smartlink.visit.Visit;
import io.smartlink.web.bio.BioPage;
import io.smartlink.web.bio.PageFire;
import io.smartlink.web.bio.ShownPage;
import io.smartlink.web.fire.FireReport;
import io.smartlink.web.page.PageLanguage;
import io.smartlink.web.page.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Writes bio pages and what a tap on their widgets gives.
 *
 * <p>A page may be kept and has to be asked for each time ({@code no-cache}): whoever opens it again is counted again, and is
 * answered with 304 and no body while nothing has changed. Caches that many share would swallow views and mix languages. A
 * page that fires pixels is for one visit only, its nonce and ticket are used once, and nobody keeps it ({@code no-store}).
 */
final class BioPageWriter {
    private static final String ASK_AGAIN = "private, no-cache";
    private static final int TAG_BYTES = 16;

    private BioPageWriter() {}

    static void write(RedirectDecision.View view, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PublicPage html = BioPage.of(shown(view, visit));
        boolean once = view.terms().mayFire();
        response.setHeader("Cache-Control", once ? RedirectDecider.NO_STORE : ASK_AGAIN);
        if (view.page().content().seo().noindex()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        html.headers().forEach(response::setHeader);
        response.setHeader("Vary", "Accept-Language, Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Whom a page sends visitors to may know that they come from this site, and players refuse whoever hides it.
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        if (!once && isKnown(html, request, response)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        body(html.html(), !visit.method().equals("HEAD"), request, response);
    }

    private static ShownPage shown(RedirectDecision.View view, Visit visit) {
        PageSnapshot page = view.page();
        PageFire fire = view.terms().mayFire()
                ? new PageFire(page.pixels(), view.terms(), new FireReport(DecisionPages.asked(visit), view.ticket()))
                : null;
        return new ShownPage(
                page.content(),
                page.pictures(),
                page.baseUrl(),
                page.path(),
                PageLanguage.of(visit.acceptLanguage()),
                Instant.ofEpochMilli(visit.atMillis()),
                false,
                fire);
    }

    /** Whether the visitor has this very page already; tells the tag by which it will be known the next time. */
    private static boolean isKnown(PublicPage html, HttpServletRequest request, HttpServletResponse response) {
        String tag = tag(html.html());
        response.setHeader("ETag", tag);
        return EntityTags.isKnown(tag.substring(2), request.getHeader("If-None-Match"));
    }

    /** Sends on; a report of the page's own script needs no answer, and a form is on the page itself. */
    static void write(RedirectDecision.Tap tap, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageTap.Target target = tap.target();
        if (target.contact() != null) {
            ContactWriter.write(target.contact(), !visit.method().equals("HEAD"), request, response);
            return;
        }
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
        response.setHeader("X-Robots-Tag", "noindex");
        if (visit.method().equals("POST")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(
                "Location", target.location() == null ? tap.page().path() + "#" + tap.widget() : target.location());
        response.setContentLength(0);
    }

    private static void body(byte[] html, boolean withBody, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted == null
                || !accepted.toLowerCase(Locale.ROOT).matches("(?s).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*")) {
            RedirectWriter.body("text/html;charset=utf-8", html, withBody, response);
            return;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(html.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(html);
        }
        response.setHeader("Content-Encoding", "gzip");
        RedirectWriter.body("text/html;charset=utf-8", packed.toByteArray(), withBody, response);
    }

    /** Weak, for packed and unpacked are the same page (RFC 9110 §8.8.1). */
    private static String tag(byte[] html) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(html);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the JDK lacks SHA-256", missing);
        }
    }
}
