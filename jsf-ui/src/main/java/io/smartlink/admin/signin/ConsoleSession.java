package io.smartlink.admin.signin;

import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;
import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
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
    SignInAttempt attempt;

    @Inject
    CurrentMember member;

    /**
     * Signs in, under a new session id, so that an id that somebody planted is worth nothing.
     *
     * @throws io.smartlink.account.SignInRefusedException if the core does not let them in
     */
    void open(HttpServletRequest request, HttpServletResponse response, String email, String password) {
        try {
            authenticate(request, response, email, password);
        } finally {
            // Without this a refused sign-in leaves the server's dialog half open, and the next page of this session
            // empty.
            request.getSession().removeAttribute(DIALOG);
        }
        request.changeSessionId();
        member.begin(attempt.actor().orElseThrow());
    }

    private void authenticate(HttpServletRequest request, HttpServletResponse response, String email, String password) {
        boolean authenticated = SUCCESS
                == security.authenticate(
                        request,
                        response,
                        withParams()
                                .credential(new UsernamePasswordCredential(email, password))
                                .newAuthentication(true));
        attempt.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        if (!authenticated) {
            throw new IllegalStateException("the container did not take the member whom the core let in");
        }
    }

    /** Signs out and forgets everything that the session held. */
    public void close(HttpServletRequest request) throws ServletException {
        request.logout();
        request.getSession().invalidate();
    }
}
