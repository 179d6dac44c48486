package io.smartlink.tests;

import com.microsoft.playwright.Page;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/**
 * A provider of OpenID Connect on this machine, with discovery, keys, codes and signed tokens. On its sign-in page people type
 * who they are and what the provider shall say of them.
 */
final class TestProvider implements AutoCloseable {
    static final String CLIENT = "smartlink-console";

    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true));

    TestProvider() {
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    /** What {@code SMARTLINK_OIDC_ISSUER} takes. */
    String issuer() {
        return server.issuerUrl("people").toString();
    }

    /** An installation whose members can come from here. */
    Installation trustedBy(Installation installation) {
        return installation
                .with("SMARTLINK_OIDC_ISSUER", issuer())
                .with("SMARTLINK_OIDC_CLIENT_ID", CLIENT)
                .with("SMARTLINK_OIDC_SECRET", "known-to-both")
                .with("SMARTLINK_OIDC_NAME", "Brand ID");
    }

    /** Fills in the provider's sign-in page. @param claims of the token, over what the provider would say itself */
    static void enter(Page page, String subject, Map<String, Object> claims) {
        page.locator("input[name=username]").fill(subject);
        page.locator("textarea[name=claims]").fill(json(claims));
        page.locator("input[type=submit]").click();
    }

    /** What the provider says of somebody whose address it has checked. */
    static Map<String, Object> verified(String email) {
        return with("email", email, "email_verified", true);
    }

    /** Some claims by name and value. */
    static Map<String, Object> with(Object... claims) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < claims.length; i += 2) {
            all.put((String) claims[i], claims[i + 1]);
        }
        return all;
    }

    private static String json(Map<String, Object> claims) {
        return claims.entrySet().stream()
                .map(claim -> "\"" + claim.getKey() + "\": "
                        + (claim.getValue() instanceof String text ? "\"" + text + "\"" : claim.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
