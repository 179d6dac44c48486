package io.smartlink.admin.door;

import io.smartlink.customdomain.HostRoles;
import io.smartlink.customdomain.NeutralPage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Answers the neutral 404 page for every host that is not the console's, as if there were no console. */
public class ConsoleHostFilter extends HttpFilter {
    @Inject
    transient HostRoles hosts;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hosts.isConsole(request.getHeader("Host"))) {
            response.setDateHeader("Date", clock.instant().toEpochMilli()); // the container sends none
            chain.doFilter(request, response);
        } else {
            sayNothing(!request.getMethod().equals("HEAD"), response);
        }
    }

    /** Resets first: the container may have begun a session before any filter ran. */
    private void sayNothing(boolean withBody, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(NeutralPage.STATUS);
        response.setDateHeader("Date", clock.instant().toEpochMilli());
        NeutralPage.HEADERS.forEach(response::setHeader);
        response.setContentType(NeutralPage.CONTENT_TYPE);
        byte[] html = NeutralPage.html();
        response.setContentLength(html.length);
        if (withBody) {
            response.getOutputStream().write(html);
        }
        response.flushBuffer();
    }
}
