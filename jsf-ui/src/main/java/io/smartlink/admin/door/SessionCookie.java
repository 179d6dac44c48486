package io.smartlink.admin.door;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The cookie of the console's session, in {@code Set-Cookie} headers that the container has written. */
final class SessionCookie {
    /** Has no {@code __Host-} prefix: on plain http a browser would drop it. */
    static final String NAME = "smartlink-console";

    private SessionCookie() {}

    /** Marks the cookie Secure if this response sets it. */
    static void secure(HttpServletResponse response) {
        Collection<String> cookies = response.getHeaders("Set-Cookie");
        if (response.isCommitted() || cookies.stream().noneMatch(SessionCookie::isUnsecured)) {
            return;
        }
        List<String> secured = cookies.stream().map(SessionCookie::secured).toList();
        response.setHeader("Set-Cookie", secured.get(0));
        secured.stream().skip(1).forEach(cookie -> response.addHeader("Set-Cookie", cookie));
    }

    static String secured(String cookie) {
        return isUnsecured(cookie) ? cookie + "; Secure" : cookie;
    }

    private static boolean isUnsecured(String cookie) {
        return cookie.startsWith(NAME + "=") && !cookie.toLowerCase(Locale.ROOT).matches(".*;\\s*secure\\s*(;.*)?");
    }
}
