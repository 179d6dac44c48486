package io.smartlink.admin.page;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Ends a connection in the middle of an answer, so that half a file does not look whole. The servlet API knows only the
 * clean end of a chunked answer; so the connection is asked for from the server itself (tried on Payara 6.2025.10). The
 * API does the same for its own files.
 */
public final class BreakOff {
    private static final Logger LOG = System.getLogger(BreakOff.class.getName());
    private static final String[] WAY_TO_CONNECTION = {
        "getUnwrappedCoyoteRequest", "getCoyoteRequest", "getContext", "getConnection"
    };

    private BreakOff() {}

    /** Does nothing while the answer can still be replaced by another. */
    public static void ifBegun(ServletRequest request, ServletResponse response) {
        if (response.isCommitted()) {
            breakOff(request);
        }
    }

    private static void breakOff(ServletRequest request) {
        ServletRequest own = request;
        while (own instanceof ServletRequestWrapper wrapper) {
            own = wrapper.getRequest();
        }
        try {
            Object connection = own;
            for (String step : WAY_TO_CONNECTION) {
                connection = connection.getClass().getMethod(step).invoke(connection);
            }
            connection.getClass().getMethod("terminateSilently").invoke(connection);
        } catch (ReflectiveOperationException notThisServer) {
            LOG.log(Level.ERROR, "an export broke off and could not end its connection", notThisServer);
        }
    }
}
