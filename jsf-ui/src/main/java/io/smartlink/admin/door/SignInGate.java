package io.smartlink.admin.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads strangers to the sign-in page. The container forwards them there; turned into a redirect, the page has its own
 * address, remembers where they wanted to go, and Ajax requests of an ended session get there too.
 */
public class SignInGate extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.FORWARD) {
            SignInRedirect.send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
