package io.smartlink.customdomain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one check what a request's host is good for. Used by a filter in each WAR; the console host answers console, API
 * and OpenAPI, every other host short addresses only.
 */
@ApplicationScoped
public class HostRoles {
    private final String consoleHost;

    @Inject
    public HostRoles(HostSettings settings) {
        this(settings.consoleHost());
    }

    HostRoles(Hostname consoleHost) {
        this.consoleHost = consoleHost.text();
    }

    @SuppressWarnings("NullAway")
    protected HostRoles() {
        this.consoleHost = null; // for the CDI proxy
    }

    /** Whether a {@code Host} header names the console host, whatever its port, case or trailing dot. */
    public boolean isConsole(@Nullable String hostHeader) {
        return hostHeader != null && consoleHost.equals(hostnameOf(hostHeader));
    }

    /**
     * The hostname of a {@code Host} header (RFC 9110 §7.2): without port and trailing dot, in lower case. Whatever a
     * stranger sends gives a text, which then matches no host of ours.
     */
    public static String hostnameOf(String hostHeader) {
        int end = hostHeader.length();
        int colon = hostHeader.lastIndexOf(':');
        if (colon >= 0 && hostHeader.indexOf(']', colon) < 0) {
            end = colon;
        }
        if (end > 0 && hostHeader.charAt(end - 1) == '.') {
            end--;
        }
        String host = end == hostHeader.length() ? hostHeader : hostHeader.substring(0, end);
        return isLowerCase(host) ? host : host.toLowerCase(Locale.ROOT);
    }

    private static boolean isLowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c > 127) {
                return false;
            }
        }
        return true;
    }
}
