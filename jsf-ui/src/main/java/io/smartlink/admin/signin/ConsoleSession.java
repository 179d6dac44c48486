package io.smartlink.admin.signin;

import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;
import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.signin.SessionService;
import io.smartlink.account.signin.throttle.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Begins and ends sessions of the console through Jakarta Security. */
@ApplicationScoped
public class ConsoleSession {
    /** Where Soteria notes that a dialog was begun by us; it forgets that only when the dialog succeeds. */
    private static final String DIALOG = "org.glassfish.soteria.caller_initiated_authentication";

    @Inject
    SecurityContext security;

    @Inject
    SessionService stays;

    @Inject
    Visitors visitors;

    @Inject
    CurrentMember member;

    /** Begins the stay of a member who has proved who it is, under a new session id, so that an id that somebody planted is worth nothing. */
    void open(HttpServletRequest request, HttpServletResponse response, Actor arrived) {
        try {
            authenticate(request, response, arrived);
        } finally {
            // Without this a sign-in that failed leaves the server's dialog half open, and the next page of this
            // session
            // empty.
            request.getSession().removeAttribute(DIALOG);
        }
        request.changeSessionId();
        request.getSession()
                .setMaxInactiveInterval((int) stays.settings().idle().toSeconds());
        Visitor visitor = visitors.current();
        member.begin(stays.open(arrived, visitor), arrived);
        DeviceCookie.write(request, response, stays.rememberDevice(arrived.id(), visitor));
    }

    private void authenticate(HttpServletRequest request, HttpServletResponse response, Actor arrived) {
        boolean authenticated = SUCCESS
                == security.authenticate(
                        request,
                        response,
                        withParams().credential(new LetIn(arrived)).newAuthentication(true));
        if (!authenticated) {
            throw new IllegalStateException("the container did not take the member whom the core let in");
        }
    }

    /** Signs out and forgets everything that the session held. */
    public void close(HttpServletRequest request) throws ServletException {
        member.leave();
        request.logout();
        request.getSession().invalidate();
    }
}
