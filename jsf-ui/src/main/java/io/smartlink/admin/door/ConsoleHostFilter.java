package io.smartlink.admin.door;

import io.smartlink.customdomain.HostRoles;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers the neutral 404 page for every host that is not the console's, as if there were no console. */
public class ConsoleHostFilter extends HttpFilter {
    private static final String NEUTRAL_PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Not found</title></head>
            <body><h1>Not found</h1><p>There is nothing at this address.</p></body></html>
            """;

    @Inject
    transient HostRoles hosts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hosts.isConsole(request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            sayNothing(response);
        }
    }

    /** Resets first: the container may have begun a session before any filter ran. */
    private static void sayNothing(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(NEUTRAL_PAGE);
    }
}
