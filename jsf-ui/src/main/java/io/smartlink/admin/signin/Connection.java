package io.smartlink.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** How a visitor's browser reached the sign-in page, and so whether a password may travel this way. */
public enum Connection {
    /** Over https, or not leaving the visitor's own machine. */
    PRIVATE,
    /** Over plain http. */
    PLAIN,
    /** Over plain http for us, while a proxy that is not trusted says that the visitor came over https. */
    UNTRUSTED_PROXY;

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    static Connection of(HttpServletRequest request) {
        return of(request.isSecure(), request.getServerName(), request.getHeader("X-Forwarded-Proto") != null);
    }

    static Connection of(boolean secure, String host, boolean forwarded) {
        if (secure || OWN_MACHINE.contains(host.toLowerCase(Locale.ROOT))) {
            return PRIVATE;
        }
        return forwarded ? UNTRUSTED_PROXY : PLAIN;
    }

    /** Whether everything is in order. */
    public boolean isPrivate() {
        return this == PRIVATE;
    }

    /** Whether the cure is to trust the proxy. */
    public boolean isBehindUntrustedProxy() {
        return this == UNTRUSTED_PROXY;
    }
}
