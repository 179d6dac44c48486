package io.smartlink.admin.door;

import io.smartlink.platform.TrustedProxies;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Makes the rest of the console see the connection as the visitor does: https when the connection is, or when a trusted
 * proxy says so in {@code X-Forwarded-Proto} or {@code Forwarded}. Redirects stay relative, so that they keep the visitor's scheme and port.
 */
public class VisitorSideFilter extends HttpFilter {
    private final transient TrustedProxies proxies = TrustedProxies.parse(ConfigProvider.getConfig()
            .getOptionalValue("smartlink.trusted.proxies", String.class)
            .orElse(""));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = new RelativeRedirects(response);
        if (!isHttps(request)) {
            chain.doFilter(request, answer);
            return;
        }
        HttpsRequest https = new HttpsRequest(request, response);
        if (!Resources.isResource(request)) {
            // Begun now, while its cookie can still be made Secure: pages need a session anyway.
            https.getSession();
        }
        chain.doFilter(https, answer);
    }

    private boolean isHttps(HttpServletRequest request) {
        return request.isSecure()
                || proxies.sayHttps(
                        request.getRemoteAddr(),
                        request.getHeader("X-Forwarded-Proto"),
                        request.getHeader("Forwarded"));
    }
}
