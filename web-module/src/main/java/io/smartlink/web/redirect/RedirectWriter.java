package io.smartlink.web.redirect;

import io.smartlink.customdomain.NeutralPage;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.visit.Visit;
import io.smartlink.web.page.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a decision as an HTTP answer, for both doors. On the servlet response, because a JAX-RS response would parse
 * {@code Location} as a URI and fail on destinations that are sent byte for byte.
 */
final class RedirectWriter {
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String TRY_AGAIN_AFTER_SECONDS = "900";

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
            VisitorCookies.keep(follow.keeps(), request, response);
        }
        response.setContentLength(0);
    }

    /**
     * A page comes in the language that the visitor likes best, and without a body for HEAD.
     *
     * @param domain that the visit is for; null for a stranger
     */
    static void write(
            RedirectDecision decision,
            Visit visit,
            @Nullable DomainSnapshot domain,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean withBody = !visit.method().equals("HEAD");
        if (decision instanceof RedirectDecision.Follow follow) {
            write(follow, request, response);
        } else if (decision instanceof RedirectDecision.Unlocked unlocked) {
            unlocked(unlocked, request, response);
        } else if (decision instanceof RedirectDecision.Elsewhere elsewhere) {
            elsewhere(elsewhere, response);
        } else if (decision instanceof RedirectDecision.Contact contact) {
            ContactWriter.write(contact.contact(), withBody, request, response);
        } else if (decision instanceof RedirectDecision.View view) {
            BioPageWriter.write(view, visit, request, response);
        } else if (decision instanceof RedirectDecision.Tap tap) {
            BioPageWriter.write(tap, visit, request, response);
        } else if (decision instanceof RedirectDecision.UnknownHost) {
            neutral(withBody, response);
        } else {
            addHeaders(decision, request, response);
            page(
                    DecisionPages.of(decision, visit, HostBrand.given(domain)),
                    referrerPolicy(decision),
                    withBody,
                    response);
        }
    }

    private static void elsewhere(RedirectDecision.Elsewhere elsewhere, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", elsewhere.location());
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(0);
    }

    private static void addHeaders(
            RedirectDecision decision, HttpServletRequest request, HttpServletResponse response) {
        if (decision instanceof RedirectDecision.Fire fire && fire.follow().keeps() != null) {
            VisitorCookies.keep(fire.follow().keeps(), request, response);
        } else if (decision instanceof RedirectDecision.WrongMethod) {
            response.setHeader("Allow", "GET, HEAD");
        } else if (decision instanceof RedirectDecision.Unavailable) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        } else if (decision instanceof RedirectDecision.Locked locked
                && locked.lock() == RedirectDecision.Lock.TOO_MANY_TRIES) {
            response.setHeader("Retry-After", TRY_AGAIN_AFTER_SECONDS);
        }
    }

    private static void unlocked(
            RedirectDecision.Unlocked unlocked, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", unlocked.location());
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        VisitorCookies.unlock(unlocked.link().linkId(), unlocked.cookie(), request, response);
        response.setContentLength(0);
    }

    /** A page that sends people on tells of itself what a browser would after a redirect, whatever its default is. */
    private static String referrerPolicy(RedirectDecision decision) {
        return decision instanceof RedirectDecision.Fire ? "strict-origin-when-cross-origin" : "no-referrer";
    }

    static void page(PublicPage page, boolean withBody, HttpServletResponse response) throws IOException {
        page(page, "no-referrer", withBody, response);
    }

    private static void page(PublicPage page, String referrerPolicy, boolean withBody, HttpServletResponse response)
            throws IOException {
        response.setStatus(page.status());
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
        response.setHeader("X-Robots-Tag", "noindex");
        page.headers().forEach(response::setHeader);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", referrerPolicy);
        body("text/html;charset=utf-8", page.html(), withBody, response);
    }

    /** For hosts that are not ours, and for paths of ours that are not for this host. */
    static void neutral(boolean withBody, HttpServletResponse response) throws IOException {
        response.setStatus(NeutralPage.STATUS);
        NeutralPage.HEADERS.forEach(response::setHeader);
        body(NeutralPage.CONTENT_TYPE, NeutralPage.html(), withBody, response);
    }

    static void body(String type, byte[] bytes, boolean withBody, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (withBody) {
            response.getOutputStream().write(bytes);
        }
        response.flushBuffer();
    }
}
