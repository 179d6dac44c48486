package io.smartlink.admin.door;

import io.smartlink.customdomain.HostRoles;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms that another site's page has sent: what browsers say of that ({@code Sec-Fetch-Site}, {@code Origin}) is looked
 * at before anything else. A third guard beside the cookie's SameSite and the view state of Faces.
 */
public class SameOriginFilter extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())
                || isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("This form was sent from another site.");
        }
    }

    /** Programs that are no browsers send neither; they have no cookies that somebody else could use. */
    static boolean isOwn(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        return (fetchSite == null || OWN.contains(fetchSite)) && (origin == null || isOf(origin, host));
    }

    /** By name alone: a proxy in front of us may have other ports. */
    private static boolean isOf(String origin, @Nullable String host) {
        try {
            String name = new URI(origin).getHost();
            return name != null && host != null && name.equalsIgnoreCase(HostRoles.hostnameOf(host));
        } catch (URISyntaxException notAnOrigin) {
            return false;
        }
    }
}
