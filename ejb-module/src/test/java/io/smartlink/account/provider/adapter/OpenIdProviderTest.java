package io.smartlink.account.provider.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smartlink.account.provider.oidc.OidcSettings;
import io.smartlink.account.provider.oidc.ProvenIdentity;
import io.smartlink.account.provider.oidc.ProviderRefusedException;
import io.smartlink.account.provider.oidc.ProviderTrip;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a provider that answers with whatever a test wants, also what no honest one would. */
class OpenIdProviderTest {
    private static final URI CALLBACK = URI.create("https://console.example/admin/console/sign-in-provider");
    private static final String CLIENT = "smartlink";
    private static final Instant NOW = Instant.now();

    private static RSAKey key;
    private static RSAKey strangersKey;

    private final Map<String, String> pages = new LinkedHashMap<>();
    private HttpServer server;
    private String issuer;
    private String asked = "";
    private String proof = "";
    private OpenIdProvider provider;
    private ProviderTrip trip;

    @BeforeAll
    static void makeKeys() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("1").generate();
        strangersKey = new RSAKeyGenerator(2048).keyID("1").generate();
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort();
        pages.put("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "userinfo_endpoint": "%1$s/userinfo", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer));
        pages.put("/keys", new JWKSet(key.toPublicJWK()).toString());
        pages.put("/userinfo", "{\"sub\": \"ann\"}");
        server.createContext("/", this::answer);
        server.start();
        provider = new OpenIdProvider(new OidcSettings(URI.create(issuer), CLIENT, "known-to-both", "Brand ID"));
        trip = provider.depart(CALLBACK, NOW);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sends_people_with_state_nonce_and_a_challenge_that_differ_each_time() {
        ProviderTrip other = provider.depart(CALLBACK, NOW);

        assertThat(trip.to().toString())
                .startsWith(issuer + "/authorize?")
                .contains("response_type=code", "client_id=" + CLIENT, "scope=openid+email+profile")
                .contains("state=" + trip.state(), "nonce=" + trip.nonce(), "code_challenge_method=S256")
                .doesNotContain(trip.verifier(), "known-to-both");
        assertThat(List.of(other.state(), other.nonce(), other.verifier()))
                .doesNotContain(trip.state(), trip.nonce(), trip.verifier());
    }

    @Test
    void takes_a_token_that_was_made_for_us_and_for_this_way() throws Exception {
        give(signed(claims().claim("email", "Ann@Brand.example").claim("email_verified", true)));

        ProvenIdentity ann = arrive();

        assertThat(ann).isEqualTo(new ProvenIdentity(issuer, "ann", "ann@brand.example", null));
        assertThat(asked).contains("code=good", "code_verifier=" + trip.verifier());
        assertThat(proof).startsWith("Basic ");
    }

    @Test
    void an_address_that_was_not_checked_is_none() throws Exception {
        give(signed(claims().claim("email", "ann@brand.example").claim("email_verified", false)));
        assertThat(arrive().email()).isNull();

        give(signed(claims().claim("email", "ann@brand.example")));
        assertThat(arrive().email()).isNull();

        give(signed(claims().claim("email", "ann@brand.example").claim("email_verified", "true")));
        assertThat(arrive().email()).isEqualTo("ann@brand.example");
    }

    @Test
    void asks_for_the_address_where_the_token_has_none() throws Exception {
        give(signed(claims()));
        pages.put("/userinfo", "{\"sub\": \"ann\", \"email\": \"ann@brand.example\", \"email_verified\": true}");
        assertThat(arrive().email()).isEqualTo("ann@brand.example");

        pages.put("/userinfo", "{\"sub\": \"bob\", \"email\": \"bob@brand.example\", \"email_verified\": true}");
        assertRefused("did not come to its end");
    }

    @Test
    void refuses_tokens_for_others_of_others_and_of_other_ways() throws Exception {
        for (JWTClaimsSet.Builder wrong : List.of(
                claims().audience("another-client"),
                claims().issuer("https://evil.example"),
                claims().claim("nonce", "of-another-way"),
                claims().claim("nonce", null),
                claims().expirationTime(Date.from(NOW.minusSeconds(600))),
                claims().issueTime(Date.from(NOW.plusSeconds(600))),
                claims().subject(null))) {
            give(signed(wrong));
            assertRefused("did not come to its end");
        }
    }

    @Test
    void refuses_tokens_that_the_provider_has_not_signed() throws Exception {
        give(new PlainJWT(claims().build()).serialize());
        assertRefused("did not come to its end");

        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims().build());
        forged.sign(new RSASSASigner(strangersKey));
        give(forged.serialize());
        assertRefused("did not come to its end");

        SignedJWT byPublicKey = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("1").build(), claims().build());
        byPublicKey.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        give(byPublicKey.serialize());
        assertRefused("did not come to its end");
    }

    @Test
    void refuses_answers_that_do_not_belong_to_this_browser_or_this_provider() throws Exception {
        give(signed(claims()));

        assertRefused(Map.of("code", List.of("good"), "state", List.of("guessed")), "did not come to its end");
        assertRefused(Map.of("code", List.of("good")), "did not come to its end");
        assertRefused(Map.of("state", List.of(trip.state())), "did not come to its end");
        assertRefused(
                Map.of("code", List.of("good"), "state", List.of(trip.state()), "iss", List.of("https://evil.example")),
                "did not come to its end");
        assertRefused(
                Map.of("error", List.of("access_denied"), "state", List.of(trip.state())), "did not come to its end");
        assertThat(asked).isEmpty();
    }

    @Test
    void refuses_what_is_no_token_for_the_code() {
        pages.put("/token", "400 {\"error\": \"invalid_grant\"}");

        assertRefused("did not come to its end");
        pages.put("/token", "{\"access_token\": \"a\", \"token_type\": \"Bearer\"}");
        assertRefused("did not come to its end");
        give("nonsense");
        assertRefused("did not come to its end");
        pages.put("/token", "<html>");
        assertRefused("did not come to its end");
    }

    @Test
    void says_that_the_provider_is_away() {
        server.stop(0);

        assertRefused("cannot be asked right now");
        OpenIdProvider fresh =
                new OpenIdProvider(new OidcSettings(URI.create(issuer), CLIENT, "known-to-both", "Brand ID"));
        assertThatExceptionOfType(ProviderRefusedException.class)
                .isThrownBy(() -> fresh.depart(CALLBACK, NOW))
                .withMessageContaining("Brand ID cannot be asked right now");
    }

    @Test
    void does_not_believe_metadata_of_somebody_else_or_nonsense() {
        for (String nonsense : List.of("{\"issuer\": \"https://evil.example\"}", "<html>", "")) {
            pages.put("/.well-known/openid-configuration", nonsense);
            OpenIdProvider fresh =
                    new OpenIdProvider(new OidcSettings(URI.create(issuer), CLIENT, "known-to-both", "Brand ID"));
            assertThatExceptionOfType(ProviderRefusedException.class)
                    .as(nonsense)
                    .isThrownBy(() -> fresh.depart(CALLBACK, NOW))
                    .withMessageContaining("cannot be asked right now");
        }
    }

    private ProvenIdentity arrive() {
        return provider.arrive(trip, Map.of("code", List.of("good"), "state", List.of(trip.state())), NOW);
    }

    private void assertRefused(String words) {
        assertRefused(Map.of("code", List.of("good"), "state", List.of(trip.state())), words);
    }

    private void assertRefused(Map<String, List<String>> parameters, String words) {
        assertThatExceptionOfType(ProviderRefusedException.class)
                .isThrownBy(() -> provider.arrive(trip, parameters, NOW))
                .withMessageContaining(words);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("ann")
                .audience(CLIENT)
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("nonce", trip.nonce());
    }

    private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private void give(String token) {
        pages.put(
                "/token",
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"" + token
                        + "\"}");
    }

    /** A page that begins with three digits and a blank has that status. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/token")) {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            proof = exchange.getRequestHeaders().getFirst("Authorization");
        }
        String page = pages.getOrDefault(path, "404 {}");
        boolean withStatus = page.matches("(?s)\\d{3} .*");
        byte[] body = (withStatus ? page.substring(4) : page).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(withStatus ? Integer.parseInt(page.substring(0, 3)) : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
