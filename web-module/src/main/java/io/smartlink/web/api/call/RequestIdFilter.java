package io.smartlink.web.api.call;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives every answer of the API its {@code X-Request-Id}, and puts the id into the name of the thread for as long as the
 * request runs: the server writes the thread's name into every log line, whoever logs it.
 *
 * <p>A servlet filter, because a JAX-RS filter has no "finally". It is bound to the API's servlet by its name, not its
 * path, so that it runs after the filters that are bound to paths: what they turn away gets no id.
 */
@WebFilter(servletNames = "io.smartlink.web.api.ApiApplication")
public class RequestIdFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    static final String HEADER = "X-Request-Id";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestId id = RequestId.of(request.getHeader(HEADER));
        response.setHeader(HEADER, id.text());
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName(name + " request=" + id.text());
        try {
            chain.doFilter(request, response);
        } finally {
            thread.setName(name);
        }
    }
}
