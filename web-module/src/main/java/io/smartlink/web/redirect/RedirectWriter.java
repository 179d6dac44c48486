package io.smartlink.web.redirect;

import io.smartlink.customdomain.NeutralPage;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.web.page.PublicPage;
import io.smartlink.web.page.PublicPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Writes a decision as an HTTP answer, for both doors. On the servlet response, because a JAX-RS response would parse
 * {@code Location} as a URI and fail on destinations that are sent byte for byte.
 */
final class RedirectWriter {
    private static final String RETRY_AFTER_SECONDS = "5";

    private RedirectWriter() {}

    /** The whole of a redirect: status, a few headers and no body. */
    static void write(RedirectDecision.Follow follow, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(follow.status());
        response.setHeader("Location", follow.location());
        response.setHeader("Cache-Control", follow.cacheControl());
        if (!follow.indexable()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (follow.keeps() != null) {
            VisitorCookies.keep(follow.link().linkId(), follow.keeps(), request, response);
        }
        response.setContentLength(0);
    }

    static void write(RedirectDecision decision, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean withBody = !request.getMethod().equals("HEAD");
        if (decision instanceof RedirectDecision.Follow follow) {
            write(follow, request, response);
        } else if (decision instanceof RedirectDecision.Stop stop) {
            page(pageOf(stop.outcome()), withBody, response);
        } else if (decision instanceof RedirectDecision.WrongMethod) {
            response.setHeader("Allow", "GET, HEAD");
            page(PublicPages.WRONG_METHOD, withBody, response);
        } else if (decision instanceof RedirectDecision.Unavailable) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            page(PublicPages.UNAVAILABLE, withBody, response);
        } else {
            neutral(withBody, response);
        }
    }

    static void page(PublicPage page, boolean withBody, HttpServletResponse response) throws IOException {
        response.setStatus(page.status());
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Security-Policy", PublicPages.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        body("text/html;charset=utf-8", page.html(), withBody, response);
    }

    /** For hosts that are not ours, and for paths of ours that are not for this host. */
    static void neutral(boolean withBody, HttpServletResponse response) throws IOException {
        response.setStatus(NeutralPage.STATUS);
        NeutralPage.HEADERS.forEach(response::setHeader);
        body(NeutralPage.CONTENT_TYPE, NeutralPage.html(), withBody, response);
    }

    private static void body(String type, byte[] html, boolean withBody, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(html.length);
        if (withBody) {
            response.getOutputStream().write(html);
        }
        response.flushBuffer();
    }

    private static PublicPage pageOf(Outcome outcome) {
        return switch (outcome) {
            case NOT_FOUND, NOT_STARTED -> PublicPages.NOT_FOUND;
            case EXPIRED, EXHAUSTED -> PublicPages.EXPIRED;
            case ARCHIVED, BLOCKED -> PublicPages.GONE;
            case SUSPENDED -> PublicPages.DISABLED;
            case FOLLOWED, LOCKED -> throw new IllegalArgumentException("a followed link has no page");
        };
    }
}
