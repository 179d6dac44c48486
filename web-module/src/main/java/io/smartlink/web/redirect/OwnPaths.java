package io.smartlink.web.redirect;

import io.smartlink.customdomain.HostRoles;
import io.smartlink.customdomain.RobotsPolicy;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.redirect.Redirector;
import io.smartlink.visit.Visit;
import io.smartlink.web.fire.FireReport;
import io.smartlink.web.page.PageKind;
import io.smartlink.web.page.PageLanguage;
import io.smartlink.web.page.ReportPage;
import io.smartlink.web.page.UnlockPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The few paths on every domain of ours that no slug can have: {@code /robots.txt} and what begins with {@code /-/}. */
final class OwnPaths {
    private static final String ROBOTS = "/robots.txt";

    /** Nothing is kept from crawlers: what may not be indexed says so itself (RFC 9309 §2.2). */
    private static final byte[] ALLOW = "User-agent: *\nDisallow:\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] DISALLOW = "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.US_ASCII);

    /** A form of ours is a path, a query and a password. */
    private static final int MAX_FORM_BYTES = 64 * 1024;

    private final Redirector redirector;
    private final VisitReader visits;
    private final ReportPaths reports;
    private final MediaPaths media;
    private final SignUpPaths signUps;
    private final PreviewPaths previews;
    private final HostRoles roles;

    OwnPaths(
            Redirector redirector,
            VisitReader visits,
            HostRoles roles,
            ReportPaths reports,
            MediaPaths media,
            SignUpPaths signUps,
            PreviewPaths previews) {
        this.reports = reports;
        this.media = media;
        this.signUps = signUps;
        this.previews = previews;
        this.roles = roles;
        this.redirector = redirector;
        this.visits = visits;
    }

    /** Answers if the path is one of these and the host is ours. */
    boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path.startsWith(MediaPaths.ROOT)) {
            return media(path, request, response);
        }
        if (path.startsWith(PreviewPaths.ROOT)) {
            return preview(path, request, response);
        }
        boolean robots = path.equals(ROBOTS);
        boolean ours = robots
                || path.equals(UnlockPage.ACTION)
                || path.equals(ReportPage.ACTION)
                || path.equals(FireReport.PATH)
                || SignUpPaths.isOne(path);
        DomainSnapshot domain = ours ? redirector.domain(VisitReader.hostOf(request)) : null;
        if (domain == null) {
            return false;
        }
        if (robots) {
            robots(domain, request, response);
        } else if (path.equals(ReportPage.ACTION)) {
            reports.answer(domain, request, response);
        } else if (SignUpPaths.isOne(path)) {
            signUps.answer(path, domain, request, response);
        } else if (path.equals(FireReport.PATH)) {
            fired(domain, request, response);
        } else {
            unlock(domain, request, response);
        }
        return true;
    }

    private boolean media(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        DomainSnapshot domain = redirector.domain(VisitReader.hostOf(request));
        boolean ours = domain != null || roles.isConsole(request.getHeader("Host"));
        if (ours) {
            media.answer(path, domain, request, response);
        }
        return ours;
    }

    private boolean preview(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ours = roles.isConsole(request.getHeader("Host"));
        if (ours) {
            previews.answer(path, request, response);
        }
        return ours;
    }

    private void robots(DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads) {
            response.setHeader("Cache-Control", "public, max-age=3600");
            RedirectWriter.body(
                    "text/plain;charset=utf-8",
                    domain.settings().robots() == RobotsPolicy.ALLOW ? ALLOW : DISALLOW,
                    request.getMethod().equals("GET"),
                    response);
        } else {
            refuse(PageKind.WRONG_METHOD, "GET, HEAD", domain, request, response);
        }
    }

    /** The form is only taken from our own page: it names a path on this host, never a URL. */
    private void unlock(DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!request.getMethod().equals("POST")) {
            refuse(PageKind.WRONG_METHOD, "POST", domain, request, response);
            return;
        }
        Form form = request.getContentLengthLong() > MAX_FORM_BYTES ? null : Form.of(request);
        if (form == null || !form.to().startsWith("/")) {
            refuse(PageKind.NOT_FOUND, null, domain, request, response);
            return;
        }
        Visit visit = visits.readFor(form.to(), request, VisitReader.hostOf(request));
        RedirectDecision decision = redirector.unlock(visit, form.password());
        RedirectWriter.write(seeOther(decision), visit, domain, request, response);
    }

    /** Says the same whatever becomes of it: nobody looks at the answer. */
    private void fired(DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!request.getMethod().equals("POST")) {
            refuse(PageKind.WRONG_METHOD, "POST", domain, request, response);
            return;
        }
        if (request.getContentLengthLong() <= MAX_FORM_BYTES) {
            request.setCharacterEncoding("UTF-8");
            String to = request.getParameter(FireReport.TO);
            String ticket = request.getParameter(FireReport.TICKET);
            if (to != null && to.startsWith("/") && ticket != null) {
                redirector.fired(visits.readFor(to, request, VisitReader.hostOf(request)), ticket);
            }
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
    }

    /** After a form nothing is sent on but by 303, so that the browser does not post it there. */
    private static RedirectDecision seeOther(RedirectDecision decision) {
        return decision instanceof RedirectDecision.Follow follow ? follow.with(303) : decision;
    }

    static void refuse(
            PageKind kind,
            @Nullable String allow,
            DomainSnapshot domain,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (allow != null) {
            response.setHeader("Allow", allow);
        }
        RedirectWriter.page(
                DecisionPages.plain(
                        kind, PageLanguage.of(request.getHeader("Accept-Language")), HostBrand.given(domain)),
                !request.getMethod().equals("HEAD"),
                response);
    }

    /** What the page posts. */
    private record Form(String to, String password) {
        static @Nullable Form of(HttpServletRequest request) throws IOException {
            request.setCharacterEncoding("UTF-8"); // as the page is; the container would take it for Latin-1
            String to = request.getParameter(UnlockPage.TO);
            String password = request.getParameter(UnlockPage.PASSWORD);
            return to == null || password == null ? null : new Form(to, password);
        }
    }
}
