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
    /** The same words as on the short addresses' side, so that nobody can tell the two apart. */
    private static final String NEUTRAL_PAGE =
            "<!doctype html><html lang=\"en\"><title>404 Not Found</title><h1>Not Found</h1></html>\n";

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
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(NEUTRAL_PAGE);
    }
}
