package io.smartlink.web.redirect;

import io.smartlink.customdomain.NeutralPage;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.visit.Visit;
import io.smartlink.web.page.PageKind;
import io.smartlink.web.page.PageLanguage;
import io.smartlink.web.page.PublicPage;
import io.smartlink.web.page.PublicPages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Writes a decision as an HTTP answer, for both doors. On the servlet response, because a JAX-RS response would parse
 * {@code Location} as a URI and fail on destinations that are sent byte for byte.
 */
final class RedirectWriter {
    private static final String RETRY_AFTER_SECONDS = "5";

    private RedirectWriter() {}

    /** The whole of a plain redirect: status, three headers and no body. */
    static void write(RedirectDecision.Follow follow, HttpServletResponse response) {
        int status = follow.link().status();
        response.setStatus(status);
        response.setHeader("Location", follow.link().destination());
        response.setHeader("Cache-Control", follow.cacheControl());
        if (status == 302 || status == 307) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        response.setContentLength(0);
    }

    /** A page comes in the language that the visitor likes best, and without a body for HEAD. */
    static void write(RedirectDecision decision, Visit visit, HttpServletResponse response) throws IOException {
        if (decision instanceof RedirectDecision.Follow follow) {
            write(follow, response);
        } else if (decision instanceof RedirectDecision.Stop stop) {
            page(kindOf(stop.outcome()), visit, response);
        } else if (decision instanceof RedirectDecision.WrongMethod) {
            response.setHeader("Allow", "GET, HEAD");
            page(PageKind.WRONG_METHOD, visit, response);
        } else if (decision instanceof RedirectDecision.Unavailable) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            page(PageKind.UNAVAILABLE, visit, response);
        } else {
            neutral(!visit.method().equals("HEAD"), response);
        }
    }

    private static void page(PageKind kind, Visit visit, HttpServletResponse response) throws IOException {
        PublicPage page = PublicPages.of(kind, PageLanguage.of(visit.acceptLanguage()));
        page(page, !visit.method().equals("HEAD"), response);
    }

    static void page(PublicPage page, boolean withBody, HttpServletResponse response) throws IOException {
        response.setStatus(page.status());
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
        response.setHeader("X-Robots-Tag", "noindex");
        page.headers().forEach(response::setHeader);
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

    private static PageKind kindOf(Outcome outcome) {
        return switch (outcome) {
            case NOT_FOUND -> PageKind.NOT_FOUND;
            case EXPIRED -> PageKind.EXPIRED;
            case ARCHIVED, BLOCKED -> PageKind.GONE;
            case SUSPENDED -> PageKind.DISABLED;
            case FOLLOWED -> throw new IllegalArgumentException("a followed link has no page");
        };
    }
}
