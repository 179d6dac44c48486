package io.smartlink.admin.door;

import io.smartlink.certificate.serve.HttpsPolicy;
import io.smartlink.customdomain.HostRoles;
import io.smartlink.platform.TrustedProxies;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sends plain HTTP on to HTTPS once the console's host has a certificate, before a session or a form can begin, and tells
 * browsers on HTTPS to stay there. Not behind a trusted proxy that has done so, nor on the management listener.
 */
public class HttpsFilter extends HttpFilter {
    @Inject
    transient HttpsPolicy policy;

    @Inject
    transient Clock clock;

    private transient TrustedProxies proxies;
    private int managementPort;

    @Override
    public void init(FilterConfig filter) throws ServletException {
        super.init(filter);
        var config = ConfigProvider.getConfig();
        proxies = TrustedProxies.parse(config.getOptionalValue("smartlink.trusted.proxies", String.class)
                .orElse(""));
        managementPort = config.getOptionalValue("smartlink.management.port", Integer.class)
                .orElse(9080);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = HostRoles.hostnameOf(
                request.getHeader("Host")); // the filter in front has seen that it is the console's
        long now = clock.instant().toEpochMilli();
        if (request.isSecure()) {
            if (policy.isStrict(host, now)) {
                response.setHeader("Strict-Transport-Security", HttpsPolicy.HSTS);
            }
        } else if (policy.sendsOn(host, now, console -> true)
                && request.getLocalPort() != managementPort
                && !cameByHttps(request)) {
            sendOn(host, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean cameByHttps(HttpServletRequest request) {
        return proxies.sayHttps(
                request.getRemoteAddr(), request.getHeader("X-Forwarded-Proto"), request.getHeader("Forwarded"));
    }

    /** Resets first: the container may have begun a session before any filter ran. */
    private void sendOn(String host, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        response.reset();
        response.setStatus(reads ? HttpServletResponse.SC_MOVED_PERMANENTLY : 308);
        response.setDateHeader("Date", clock.instant().toEpochMilli());
        response.setHeader("Location", policy.target(host, request.getHeader("Host"), typed(request)));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(0);
        response.flushBuffer();
    }

    /** What was asked for: strangers have been forwarded to the sign-in page before filters run. */
    private static String typed(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return query == null ? path : path + "?" + query;
    }
}
