package io.smartlink.web.redirect;

import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.safety.report.VisitorReports;
import io.smartlink.web.page.PageKind;
import io.smartlink.web.page.PageLanguage;
import io.smartlink.web.page.ReportPage;
import io.smartlink.web.page.ReportState;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Objects;

/** Shows and takes the form with which visitors report a link: {@code /-/report} on every domain. */
final class ReportPaths {
    private static final System.Logger LOG = System.getLogger(ReportPaths.class.getName());
    private static final int MAX_FORM_BYTES = 64 * 1024;

    private final VisitorReports reports;
    private final VisitReader visits;

    ReportPaths(VisitorReports reports, VisitReader visits) {
        this.reports = reports;
        this.visits = visits;
    }

    void answer(DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8"); // as the page is; the container would take it for Latin-1
        switch (request.getMethod()) {
            case "GET", "HEAD" -> show(ReportState.ASKED, domain, request, response);
            case "POST" -> take(domain, request, response);
            default -> OwnPaths.refuse(PageKind.WRONG_METHOD, "GET, HEAD, POST", domain, request, response);
        }
    }

    private void take(DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getContentLengthLong() > MAX_FORM_BYTES) {
            OwnPaths.refuse(PageKind.NOT_FOUND, null, domain, request, response);
            return;
        }
        if (!field(request, ReportPage.TRAP).isEmpty()) {
            show(ReportState.SENT, domain, request, response); // programs are not told that nobody reads it
            return;
        }
        try {
            show(state(domain, request), domain, request, response);
        } catch (EJBException failure) {
            LOG.log(Level.WARNING, "A visitor's report could not be taken: {0}", failure.toString());
            OwnPaths.refuse(PageKind.UNAVAILABLE, null, domain, request, response);
        }
    }

    private ReportState state(DomainSnapshot domain, HttpServletRequest request) {
        String address = field(request, ReportPage.ADDRESS);
        String reason = field(request, ReportPage.REASON);
        if (address.isEmpty() || reason.isEmpty()) {
            return ReportState.INCOMPLETE;
        }
        String visitor =
                visits.readFor("/", request, VisitReader.hostOf(request)).address();
        return switch (reports.report(domain.hostname(), address, reason, visitor)) {
            case TAKEN -> ReportState.SENT;
            case NO_SUCH_LINK -> ReportState.UNKNOWN;
            case TOO_MANY -> ReportState.TOO_MANY;
        };
    }

    private static void show(
            ReportState state, DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RedirectWriter.page(
                ReportPage.of(
                        PageLanguage.of(request.getHeader("Accept-Language")),
                        HostBrand.given(domain),
                        field(request, ReportPage.ADDRESS),
                        field(request, ReportPage.REASON),
                        state),
                !request.getMethod().equals("HEAD"),
                response);
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
