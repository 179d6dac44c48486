package io.smartlink.admin.analytics;

import io.smartlink.admin.page.BreakOff;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.adapter.VisitFile;
import io.smartlink.analytics.adapter.VisitFormat;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import io.smartlink.platform.ValidationFailedException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The visits that a page of figures counts, as a file: the same as the API writes. */
@WebServlet({"/visits.csv", "/visits.ndjson"})
public class VisitFileServlet extends HttpServlet {
    private static final String RETRY_SECONDS = "30";

    @Inject
    transient CurrentQuestion question;

    @Inject
    transient AnalyticsService analytics;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            VisitQuery query = question.query();
            VisitFormat format = VisitFormat.parse(request.getServletPath().substring("/visits.".length()));
            analytics.resolution(question.actor(), query); // refused before anything is said of a file
            response.setContentType(format.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name(format) + "\"");
            new VisitFile(
                            format,
                            sink -> analytics.export(question.actor(), query, sink),
                            () -> BreakOff.ifBegun(request, response))
                    .write(response.getOutputStream());
        } catch (NotFoundException | ValidationFailedException unanswerable) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RefusalException refused) {
            refuse(response, refused);
        }
    }

    /** In plain words, as a page of its own: whoever asked for a file has left none. */
    private static void refuse(HttpServletResponse response, RefusalException refused) throws IOException {
        response.reset();
        response.setStatus(refused.type().status());
        if (refused.type() == ProblemType.RATE_LIMITED) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write(refused.getMessage().getBytes(StandardCharsets.UTF_8));
    }

    /** Such as {@code smartlink-visits-2026-11-01-2026-11-30.csv}: the first and the last day where the viewer is. */
    private String name(VisitFormat format) {
        return "smartlink-visits-" + question.state().period().days().first() + "-"
                + question.state().period().days().last() + "." + format.word();
    }
}
