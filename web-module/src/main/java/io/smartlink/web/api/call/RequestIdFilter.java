package io.smartlink.web.api.call;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Gives every answer of the API its {@code X-Request-Id}, and every log line of the request, see {@link RequestIdInLog}.
 *
 * <p>A servlet filter, because a JAX-RS filter has no "finally". It is bound to the API's servlet by its name, not its
 * path, so that it runs after the filters that are bound to paths: what they turn away gets no id.
 */
@WebFilter(servletNames = "io.smartlink.web.api.ApiApplication")
public class RequestIdFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestIdFilter.class.getName() + ".id";

    /** The id of a request that has passed this filter, else null. */
    static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestId id = RequestId.of(request.getHeader(HEADER));
        response.setHeader(HEADER, id.text());
        request.setAttribute(ATTRIBUTE, id.text());
        RequestIdInLog.begin(id);
        try {
            chain.doFilter(request, response);
        } finally {
            RequestIdInLog.end();
        }
    }
}
