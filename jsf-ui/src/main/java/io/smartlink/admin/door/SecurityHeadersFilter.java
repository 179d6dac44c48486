package io.smartlink.admin.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sets what a browser must know about every answer. The policy here says who may frame a page and where its forms may
 * go; what a page may load is said by PrimeFaces in a second policy, with its nonce ({@code primefaces.CSP_POLICY} in
 * {@code web.xml}). A browser obeys both.
 */
public class SecurityHeadersFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Content-Security-Policy",
                "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (request.isSecure()) { // browsers ignore it over plain http, and say so in their console
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("X-Robots-Tag", "noindex");
        if (!Resources.isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
