package io.smartlink.customdomain;

import java.util.OptionalInt;
import org.eclipse.microprofile.config.Config;

/**
 * Under which names Smartlink answers, read once at start.
 *
 * @param defaultDomain {@code smartlink.default.domain}, default {@code localhost}: the domain of every account
 * @param consoleHost {@code smartlink.console.host}, default {@code localhost}: console, API and OpenAPI answer here only
 * @param scheme {@code smartlink.public.scheme}, default {@code http}: what visitors type
 * @param port {@code smartlink.public.port}, default {@code smartlink.http.port}: the port that visitors see
 */
public record HostSettings(Hostname defaultDomain, Hostname consoleHost, String scheme, int port) {
    private static final int DEFAULT_HTTP_PORT = 8080;

    /** @throws IllegalArgumentException if the scheme is neither http nor https or the port is out of range */
    public HostSettings {
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("smartlink.public.scheme must be http or https, is " + scheme);
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("smartlink.public.port must be between 1 and 65535, is " + port);
        }
    }

    public static HostSettings from(Config config) {
        String scheme =
                config.getOptionalValue("smartlink.public.scheme", String.class).orElse("http");
        OptionalInt port = config.getOptionalValue("smartlink.public.port", Integer.class)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        int httpPort =
                config.getOptionalValue("smartlink.http.port", Integer.class).orElse(DEFAULT_HTTP_PORT);
        return new HostSettings(
                new Hostname(config.getOptionalValue("smartlink.default.domain", String.class)
                        .orElse("localhost")),
                new Hostname(config.getOptionalValue("smartlink.console.host", String.class)
                        .orElse("localhost")),
                scheme,
                port.orElse(scheme.equals("https") ? 443 : httpPort));
    }

    /** What a visitor types to reach a host, without a path: {@code http://go.brand.example:8080}. */
    public String baseUrl(String hostname) {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + hostname + (usual ? "" : ":" + port);
    }
}
