package io.smartlink.admin.door;

import io.smartlink.admin.signin.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends sessions that have lasted too long, were ended, or whose member is gone, before a page is made for them. */
public class SessionEndFilter extends HttpFilter {
    @Inject
    transient CurrentMember member;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || Resources.isResource(request) || member.mayStay()) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        request.getSession().invalidate();
        SignInRedirect.send(request, response);
    }
}
