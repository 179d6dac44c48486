package io.smartlink.customdomain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;

/**
 * What visitors type to reach a host: by HTTPS as soon as the host has a certificate, unless {@code smartlink.public.scheme}
 * says otherwise.
 */
@ApplicationScoped
public class HostUrls {
    private static final int USUAL_HTTPS = 443;

    @Inject
    HostSettings settings;

    @Inject
    SecureHosts secure;

    /** Scheme, host and port, without a path: {@code https://go.brand.example}. */
    public String baseUrl(String hostname) {
        OptionalInt port = secure.securePort(hostname);
        if (port.isEmpty()) {
            return settings.baseUrl(hostname);
        }
        return "https://" + hostname + (port.getAsInt() == USUAL_HTTPS ? "" : ":" + port.getAsInt());
    }
}
