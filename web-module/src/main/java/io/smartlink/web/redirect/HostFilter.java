package io.smartlink.web.redirect;

import io.smartlink.address.ReservedSegment;
import io.smartlink.bio.PagePreviews;
import io.smartlink.bio.signup.SignUps;
import io.smartlink.certificate.CertificateDesk;
import io.smartlink.certificate.serve.HttpsPolicy;
import io.smartlink.customdomain.HostRoles;
import io.smartlink.media.MediaFiles;
import io.smartlink.platform.TrustedProxies;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.redirect.Redirector;
import io.smartlink.safety.report.VisitorReports;
import io.smartlink.snapshot.PagePictures;
import io.smartlink.visit.Visit;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The fast door, in front of everything: tells the console host, our own domains and strangers apart, and answers a plain
 * redirect that the cache holds at once. Whatever else a visitor wants goes on to {@link RedirectResource}.
 *
 * <p>Registered in web.xml, so that it is the first filter of all.
 */
public class HostFilter extends HttpFilter {
    private static final String CONSOLE = "/admin/console";
    private static final String VISIT = HostFilter.class.getName() + ".visit";

    @Inject
    transient Redirector redirector;

    @Inject
    transient HostRoles roles;

    @Inject
    transient HttpsPolicy policy;

    @EJB
    transient CertificateDesk desk;

    @EJB
    transient VisitorReports reports;

    @EJB
    transient SignUps signUps;

    @EJB
    transient PagePreviews previews;

    @Inject
    transient MediaFiles media;

    @Inject
    transient PagePictures pictures;

    private final transient DateHeader date = new DateHeader();
    private transient VisitReader visits;
    private transient OwnPaths own;
    private transient AcmeChallenges challenges;
    private transient HttpsDoor https;
    private boolean fastDoor;
    private int managementPort;

    @Override
    public void init(FilterConfig filter) throws ServletException {
        super.init(filter);
        var config = ConfigProvider.getConfig();
        TrustedProxies proxies = TrustedProxies.parse(config.getOptionalValue("smartlink.trusted.proxies", String.class)
                .orElse(""));
        visits = new VisitReader(proxies);
        own = new OwnPaths(
                redirector,
                visits,
                roles,
                new ReportPaths(reports, visits),
                new MediaPaths(media),
                new SignUpPaths(signUps, redirector, visits),
                new PreviewPaths(previews, pictures));
        fastDoor = config.getOptionalValue("smartlink.redirect.fast-door", Boolean.class)
                .orElse(true);
        managementPort = config.getOptionalValue("smartlink.management.port", Integer.class)
                .orElse(9080);
        challenges = new AcmeChallenges(desk);
        https = new HttpsDoor(
                policy, proxies, managementPort, host -> redirector.domain(host) != null || roles.isConsole(host));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        long now = System.currentTimeMillis();
        response.setHeader("Date", date.at(now));
        String host = VisitReader.hostOf(request);
        boolean reserved = ReservedSegment.startsPath(path.startsWith("/") ? path.substring(1) : path);
        if (reserved && challenges.answer(path, request, response) || https.sendsOn(host, now, request, response)) {
            return;
        }
        if (reserved) {
            reserved(path, request, response, chain);
            return;
        }
        Visit visit = visits.read(request, host);
        if (fastDoor && visit.method().equals("GET")) {
            RedirectDecision.Follow follow = redirector.followWarm(visit);
            if (follow != null) {
                RedirectWriter.write(follow, request, response);
                return;
            }
        }
        if (isDisguised(request)) {
            RedirectWriter.neutral(!visit.method().equals("HEAD"), response);
        } else if (path.equals("/") && roles.isConsole(request.getHeader("Host"))) {
            toConsole("/", response);
        } else if (RedirectResource.METHODS.contains(visit.method())) {
            request.setAttribute(VISIT, visit);
            chain.doFilter(request, response);
        } else {
            RedirectWriter.write(redirector.decide(visit), visit, redirector.domain(visit.host()), request, response);
        }
    }

    /**
     * Whether the container, which decodes and tidies paths before it looks for a servlet, would find a reserved path where
     * the raw one shows none: {@code /%61pi}, {@code //api}, {@code /x/../api}.
     */
    private static boolean isDisguised(HttpServletRequest request) {
        String pathInfo = request.getPathInfo();
        String tidied = pathInfo == null ? request.getServletPath() : request.getServletPath() + pathInfo;
        return ReservedSegment.startsPath(tidied.startsWith("/") ? tidied.substring(1) : tidied);
    }

    /** The visit that the filter has read; the resource runs on the same one. */
    static Visit visitOf(HttpServletRequest request) {
        return (Visit) request.getAttribute(VISIT);
    }

    private void reserved(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (own.answer(path, request, response)) {
            return;
        }
        if (mayPass(path, request)) {
            chain.doFilter(request, response);
        } else if (isOrBelow(path, "/admin") && roles.isConsole(request.getHeader("Host"))) {
            toConsole(path.substring("/admin".length()), response);
        } else {
            RedirectWriter.neutral(!request.getMethod().equals("HEAD"), response);
        }
    }

    /**
     * Sends an admin on from the address that people type. The console's own context is one level deeper, because the
     * container answers the bare root of a context itself, whatever the host: there {@code /admin} would tell strangers
     * that a console is here.
     */
    private static void toConsole(String pathInConsole, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", CONSOLE + (pathInConsole.isEmpty() ? "/" : pathInConsole));
        response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
    }

    /** Health and metrics answer on the management port alone, API and OpenAPI on the console host alone. */
    private boolean mayPass(String path, HttpServletRequest request) {
        if (isOrBelow(path, "/health") || isOrBelow(path, "/metrics")) {
            return request.getLocalPort() == managementPort;
        }
        boolean console = isOrBelow(path, "/api") || isOrBelow(path, "/openapi");
        return console && roles.isConsole(request.getHeader("Host"));
    }

    private static boolean isOrBelow(String path, String root) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
}
