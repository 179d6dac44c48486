package io.smartlink.web.redirect;

import io.smartlink.certificate.serve.HttpsPolicy;
import io.smartlink.platform.TrustedProxies;
import io.smartlink.redirect.RedirectDecider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends plain HTTP on to HTTPS for hosts that have it, and tells browsers on HTTPS to stay there. What a trusted proxy marks
 * as HTTPS is its own affair, and the management listener is no visitor's.
 */
final class HttpsDoor {
    private static final int MOVED_PERMANENTLY = 301;
    private static final int PERMANENT_REDIRECT = 308; // keeps the method (RFC 9110 §15.4.9)

    private final HttpsPolicy policy;
    private final TrustedProxies proxies;
    private final int managementPort;
    private final HttpsPolicy.Ours ours;

    HttpsDoor(HttpsPolicy policy, TrustedProxies proxies, int managementPort, HttpsPolicy.Ours ours) {
        this.policy = policy;
        this.proxies = proxies;
        this.managementPort = managementPort;
        this.ours = ours;
    }

    /** @return whether the visitor was sent on, so that nothing is left to do */
    boolean sendsOn(String host, long atMillis, HttpServletRequest request, HttpServletResponse response) {
        if (request.isSecure()) {
            if (policy.isStrict(host, atMillis)) {
                response.setHeader("Strict-Transport-Security", HttpsPolicy.HSTS);
            }
            return false;
        }
        if (!policy.sendsOn(host, atMillis, ours) || isManagement(request) || cameByHttps(request)) {
            return false;
        }
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String query = request.getQueryString();
        String path = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        response.setStatus(reads ? MOVED_PERMANENTLY : PERMANENT_REDIRECT);
        response.setHeader("Location", policy.target(host, request.getHeader("Host"), path));
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
        response.setContentLength(0);
        return true;
    }

    private boolean isManagement(HttpServletRequest request) {
        return request.getLocalPort() == managementPort;
    }

    private boolean cameByHttps(HttpServletRequest request) {
        return proxies.sayHttps(
                request.getRemoteAddr(), request.getHeader("X-Forwarded-Proto"), request.getHeader("Forwarded"));
    }
}
