package io.smartlink.web.redirect;

import io.smartlink.customdomain.HostRoles;
import io.smartlink.platform.TrustedProxies;
import io.smartlink.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Makes a visit of a request. The only place that knows headers of visitors. */
final class VisitReader {
    private final TrustedProxies proxies;

    VisitReader(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    /** @param host hostname without port, in lower case */
    Visit read(HttpServletRequest request, String host) {
        return read(request, host, request.getMethod(), request.getRequestURI(), request.getQueryString());
    }

    /**
     * The visit of the address that a form of ours was about.
     *
     * @param to path and query as they were asked for
     */
    Visit readFor(String to, HttpServletRequest request, String host) {
        int question = to.indexOf('?');
        return question < 0
                ? read(request, host, "GET", to, null)
                : read(request, host, "GET", to.substring(0, question), to.substring(question + 1));
    }

    private Visit read(
            HttpServletRequest request, String host, String method, String rawPath, @Nullable String rawQuery) {
        return new Visit(
                System.currentTimeMillis(),
                method,
                host,
                rawPath,
                rawQuery,
                address(request),
                request.getHeader("User-Agent"),
                request.getHeader("Referer"),
                request.getHeader("Accept-Language"),
                purpose(request),
                "1".equals(request.getHeader("Sec-GPC")) || "1".equals(request.getHeader("DNT")),
                request.getHeader("Cookie"));
    }

    private String address(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        return proxies.isEmpty()
                ? peer
                : proxies.clientOf(peer, joined(request, "X-Forwarded-For"), joined(request, "Forwarded"));
    }

    private static @Nullable String joined(HttpServletRequest request, String name) {
        var values = request.getHeaders(name);
        if (values == null || !values.hasMoreElements()) {
            return null;
        }
        StringBuilder all = new StringBuilder(values.nextElement());
        while (values.hasMoreElements()) {
            all.append(',').append(values.nextElement());
        }
        return all.toString();
    }

    private static @Nullable String purpose(HttpServletRequest request) {
        String purpose = request.getHeader("Sec-Purpose");
        if (purpose == null) {
            purpose = request.getHeader("Purpose");
        }
        return purpose == null ? request.getHeader("X-Moz") : purpose;
    }

    /** The hostname that a request asks for; empty when it names none. */
    static String hostOf(HttpServletRequest request) {
        String header = request.getHeader("Host");
        return header == null ? "" : HostRoles.hostnameOf(header);
    }
}
