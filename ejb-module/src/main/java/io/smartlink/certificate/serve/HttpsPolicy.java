package io.smartlink.certificate.serve;

import org.jspecify.annotations.Nullable;

/**
 * Which requests are sent on to HTTPS, and which answers tell browsers to come by HTTPS from now on (RFC 6797). Used by a
 * filter in each WAR; reads a request's host, nothing else.
 */
public final class HttpsPolicy {
    /** Value of {@code Strict-Transport-Security}: a year. Not for subdomains, which may be other people's machines. */
    public static final String HSTS = "max-age=31536000";

    private static final String USUAL_HTTP = "80";
    private static final int USUAL_HTTPS = 443;

    private final HttpsSettings settings;
    private final HttpsHosts hosts;

    public HttpsPolicy(HttpsSettings settings, HttpsHosts hosts) {
        this.settings = settings;
        this.hosts = hosts;
    }

    /**
     * Whether a request by plain HTTP is sent on.
     *
     * @param host lower case, without port
     * @param ours whether the host serves anything here; asked for only if every host of ours is sent on
     */
    public boolean sendsOn(String host, long atMillis, Ours ours) {
        return switch (settings.redirect()) {
            case NEVER -> false;
            case AUTO -> settings.httpsPort() != 0 && hosts.contains(host, atMillis);
            case ALWAYS -> ours.serves(host);
        };
    }

    /** Whether an answer by our own HTTPS listener carries {@link #HSTS}. */
    public boolean isStrict(String host, long atMillis) {
        return settings.redirect() != HttpsSettings.Redirect.NEVER && hosts.contains(host, atMillis);
    }

    /**
     * Where to send a visitor on. Who came to the port that we listen on has nothing in front of us, and goes to our own HTTPS
     * port; everybody else came by a port that somebody forwards, and goes to the one of HTTPS that visitors see.
     *
     * @param hostHeader as it came, with the port if there was one
     * @param path as it came, with the query if there was one
     */
    public String target(String host, @Nullable String hostHeader, String path) {
        boolean direct = settings.httpsPort() != 0 && portOf(hostHeader).equals(Integer.toString(settings.httpPort()));
        int port = direct ? settings.httpsPort() : settings.publicHttpsPort();
        return "https://" + host + (port == USUAL_HTTPS ? "" : ":" + port) + path;
    }

    private static String portOf(@Nullable String hostHeader) {
        int colon = hostHeader == null ? -1 : hostHeader.lastIndexOf(':');
        return colon < 0 ? USUAL_HTTP : hostHeader.substring(colon + 1);
    }

    /** Whether a host is one of the installation's. */
    @FunctionalInterface
    public interface Ours {
        boolean serves(String host);
    }
}
