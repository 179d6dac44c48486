package io.smartlink.admin.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * A request that left the visitor over https, whether or not it reached us so. Whatever gives the visitor a new session
 * id has the cookie marked Secure at once; the container looks at its own end of the connection only.
 */
final class HttpsRequest extends HttpServletRequestWrapper {
    private final HttpServletResponse response;

    HttpsRequest(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    @Override
    public String getScheme() {
        return "https";
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        SessionCookie.secure(response);
        return session;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        SessionCookie.secure(response);
        return id;
    }

    @Override
    public boolean authenticate(HttpServletResponse answer) throws IOException, ServletException {
        boolean authenticated = super.authenticate(answer);
        SessionCookie.secure(response);
        return authenticated;
    }
}
