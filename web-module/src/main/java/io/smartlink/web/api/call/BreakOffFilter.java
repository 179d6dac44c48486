package io.smartlink.web.api.call;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * Lets an answer be broken off. JAX-RS only logs what fails after the answer has begun, and the servlet API knows no way to
 * end a chunked answer but the clean one; so the connection is asked for from the server itself (tried on Payara
 * 6.2025.10). Without it, what was begun ends cleanly, and that is logged.
 */
@WebFilter({
    "/api/v1/analytics/*",
    "/api/v1/audit-events/*",
    "/api/v1/operator/audit-events/*",
    "/api/v1/sign-ups/*",
    "/api/v1/qr-codes/*"
})
public class BreakOffFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(BreakOffFilter.class.getName());

    /** Attribute of the request under which a {@link Runnable} stands. */
    private static final String BREAK_OFF = BreakOffFilter.class.getName() + ".break-off";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(BREAK_OFF, (Runnable) () -> {
            if (response.isCommitted()) {
                breakOff(request);
            }
        });
        chain.doFilter(request, response);
    }

    /**
     * What ends the answer to a request at once, if anything of it has been sent.
     *
     * @throws IllegalStateException if the request has not passed this filter
     */
    public static Runnable of(HttpServletRequest request) {
        if (request.getAttribute(BREAK_OFF) instanceof Runnable breakOff) {
            return breakOff;
        }
        throw new IllegalStateException("No way to break off the answer to " + request.getRequestURI());
    }

    private static void breakOff(ServletRequest request) {
        ServletRequest own = request;
        while (own instanceof ServletRequestWrapper wrapper) {
            own = wrapper.getRequest();
        }
        try {
            Object connection = own;
            for (String step :
                    new String[] {"getUnwrappedCoyoteRequest", "getCoyoteRequest", "getContext", "getConnection"}) {
                connection = connection.getClass().getMethod(step).invoke(connection);
            }
            connection.getClass().getMethod("terminateSilently").invoke(connection);
        } catch (ReflectiveOperationException notThisServer) {
            LOG.log(Level.ERROR, "An export broke off and could not end its connection", notThisServer);
        }
    }
}
