package io.smartlink.certificate.serve;

import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/**
 * How plain HTTP is sent on to HTTPS, read once at start.
 *
 * @param redirect {@code smartlink.https.redirect}: {@code auto} (default), {@code always} or {@code never}
 * @param httpPort {@code smartlink.http.port}: where our own plain listener is
 * @param httpsPort {@code smartlink.https.port}: where our own HTTPS listener is; 0: there is none
 * @param publicHttpsPort the port of HTTPS that visitors see: {@code smartlink.public.port} where {@code
 *     smartlink.public.scheme} is https, else 443
 */
public record HttpsSettings(Redirect redirect, int httpPort, int httpsPort, int publicHttpsPort) {
    private static final int HTTP_PORT = 8080;
    private static final int HTTPS_PORT = 8443;
    private static final int USUAL = 443;

    /** Whether plain HTTP is sent on. */
    public enum Redirect {
        /** Once the host has a certificate of an authority or the operator. */
        AUTO,
        /** Also with a certificate that nobody trusts, or where something in front of us speaks TLS. */
        ALWAYS,
        NEVER
    }

    /** @throws IllegalArgumentException if the setting is none of the three words */
    public static HttpsSettings from(Config config) {
        boolean behindHttps = config.getOptionalValue("smartlink.public.scheme", String.class)
                .filter("https"::equals)
                .isPresent();
        return new HttpsSettings(
                redirect(config.getOptionalValue("smartlink.https.redirect", String.class)
                        .orElse("auto")),
                config.getOptionalValue("smartlink.http.port", Integer.class).orElse(HTTP_PORT),
                config.getOptionalValue("smartlink.https.port", Integer.class).orElse(HTTPS_PORT),
                behindHttps
                        ? config.getOptionalValue("smartlink.public.port", Integer.class)
                                .orElse(USUAL)
                        : USUAL);
    }

    /**
     * The port of HTTPS that stands in short URLs of hosts with a certificate; 0: their scheme is {@code
     * smartlink.public.scheme}, or there is no HTTPS. Where {@code smartlink.public.port} is set, somebody forwards the usual
     * ports to us.
     */
    static int shortUrlPort(Config config) {
        boolean decided =
                config.getOptionalValue("smartlink.public.scheme", String.class).isPresent();
        int own = config.getOptionalValue("smartlink.https.port", Integer.class).orElse(HTTPS_PORT);
        boolean forwarded =
                config.getOptionalValue("smartlink.public.port", Integer.class).isPresent();
        if (decided || own == 0) {
            return 0;
        }
        return forwarded ? USUAL : own;
    }

    private static Redirect redirect(String word) {
        try {
            return Redirect.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "smartlink.https.redirect must be auto, always or never, is " + word, unknown);
        }
    }
}
