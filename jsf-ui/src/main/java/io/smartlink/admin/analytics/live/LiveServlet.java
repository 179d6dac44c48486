package io.smartlink.admin.analytics.live;

import io.smartlink.admin.analytics.CurrentQuestion;
import io.smartlink.admin.analytics.WhoseFigures;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.platform.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The event stream of an account, link, domain or tag, for members of the account. */
@WebServlet(urlPatterns = "/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {
    private static final String RETRY_SECONDS = "10";

    @Inject
    transient CurrentQuestion question;

    @Inject
    transient WhoseFigures names;

    @Inject
    transient LiveHub hub;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        VisitScope scope;
        try {
            scope = question.state().scope();
            names.of(question.actor(), scope);
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("X-Accel-Buffering", "no"); // nginx would wait for more
        AsyncContext async = request.startAsync();
        LiveStream stream = new LiveStream(async, hub::leave);
        if (hub.enter(stream, LiveSessions.nameOf(request.getSession()), question.actor(), scope)) {
            stream.begin();
        } else {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            async.complete();
        }
    }
}
