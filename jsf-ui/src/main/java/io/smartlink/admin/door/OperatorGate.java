package io.smartlink.admin.door;

import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.admin.signin.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets only those who run the installation to its pages, whose paths begin with {@code /operator-}; for others there are none. */
public class OperatorGate extends HttpFilter {
    private static final String PAGES = "/operator-";

    @Inject
    transient CurrentMember member;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(PAGES) && !Permissions.allow(member.actor(), Permission.OPERATE)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
