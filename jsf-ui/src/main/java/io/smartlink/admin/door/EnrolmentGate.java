package io.smartlink.admin.door;

import io.smartlink.admin.signin.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Leads members to where they set up a second factor, before anything else, when their account asks every member for one and
 * they have none.
 */
public class EnrolmentGate extends HttpFilter {
    private static final String SECURITY = "/settings-security";

    /** Nothing of the account stands there. */
    private static final Set<String> OPEN = Set.of(
            SECURITY, "/sign-in", "/sign-in-code", "/sign-in-provider", "/sign-up", "/welcome", "/forgotten-password");

    @Inject
    transient CurrentMember member;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null
                || Resources.isResource(request)
                || OPEN.contains(request.getServletPath())
                || !member.mustEnrol()) {
            chain.doFilter(request, response);
        } else {
            SignInRedirect.lead(request, response, request.getContextPath() + SECURITY);
        }
    }
}
