package io.smartlink.admin.door;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The console's root leads to its first page, with a slash behind it and without; what is no page is not found. A servlet
 * at {@code /} and not a welcome file, because the server would answer the root without a slash itself, for every host
 * and before any filter (docs/platform.md).
 */
public class RootServlet extends HttpServlet {
    private static final String FIRST_PAGE = "/links";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/")) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", request.getContextPath() + FIRST_PAGE);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
