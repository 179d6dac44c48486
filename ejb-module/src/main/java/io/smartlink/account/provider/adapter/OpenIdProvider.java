package io.smartlink.account.provider.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.smartlink.account.provider.oidc.OidcSettings;
import io.smartlink.account.provider.oidc.ProvenIdentity;
import io.smartlink.account.provider.oidc.ProviderRefusedException;
import io.smartlink.account.provider.oidc.ProviderTrip;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The OpenID provider that the operator has set. Sends people there and makes of what they bring back a proven identity: the
 * code is exchanged by us, with the secret and the verifier of PKCE; the token must be signed by a key that the provider
 * publishes, name it as issuer and us as audience, be of now, and carry the nonce of this very way.
 */
public final class OpenIdProvider {
    private static final System.Logger LOG = System.getLogger(OpenIdProvider.class.getName());
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 5_000;
    private static final Duration METADATA_LIFE = Duration.ofHours(1);

    /** A provider that hangs must not take all threads that serve pages. */
    private static final int CALLS_AT_ONCE = 8;

    private final OidcSettings settings;
    private final Semaphore calls = new Semaphore(CALLS_AT_ONCE);
    private volatile @Nullable KnownProvider known;

    public OpenIdProvider(OidcSettings settings) {
        this.settings = settings;
    }

    /**
     * Begins somebody's way to the provider.
     *
     * @param callback our own address, as it is registered there
     * @throws ProviderRefusedException if the provider cannot be asked what its addresses are
     */
    public ProviderTrip depart(URI callback, Instant now) {
        return asking(() -> {
            State state = new State();
            Nonce nonce = new Nonce();
            CodeVerifier verifier = new CodeVerifier();
            URI to = new AuthenticationRequest.Builder(
                            ResponseType.CODE, new Scope("openid", "email", "profile"), client(), callback)
                    .endpointURI(provider(now).metadata().getAuthorizationEndpointURI())
                    .state(state)
                    .nonce(nonce)
                    .codeChallenge(verifier, CodeChallengeMethod.S256)
                    .build()
                    .toURI();
            return new ProviderTrip(to, state.getValue(), nonce.getValue(), verifier.getValue(), callback);
        });
    }

    /**
     * Whom the provider vouches for.
     *
     * @param parameters what stood in the address with which the browser came back
     * @throws ProviderRefusedException if it vouches for nobody, or not as we asked it to, or cannot be asked
     */
    public ProvenIdentity arrive(ProviderTrip trip, Map<String, List<String>> parameters, Instant now) {
        return asking(() -> {
            KnownProvider provider = provider(now);
            AuthenticationResponse response = answer(trip, parameters, provider);
            OIDCTokenResponse tokens = exchange(trip, response, provider.metadata());
            IDTokenClaimsSet token =
                    provider.validator().validate(tokens.getOIDCTokens().getIDToken(), new Nonce(trip.nonce()));
            ClaimsSet person = token.getStringClaim("email") == null
                    ? userInfo(tokens.getOIDCTokens().getAccessToken(), token, provider.metadata())
                    : token;
            return new ProvenIdentity(
                    token.getIssuer().getValue(),
                    token.getSubject().getValue(),
                    isVerified(person) ? person.getStringClaim("email") : null,
                    person.getStringClaim("name"));
        });
    }

    private AuthenticationResponse answer(
            ProviderTrip trip, Map<String, List<String>> parameters, KnownProvider provider)
            throws ParseException, BadJOSEException {
        AuthenticationResponse response = AuthenticationResponseParser.parse(trip.callback(), parameters);
        if (response.getState() == null || !response.getState().getValue().equals(trip.state())) {
            throw new BadJOSEException("the state is not the one of this browser");
        }
        boolean named = response.getIssuer() != null;
        if (named ? !response.getIssuer().equals(provider.issuer()) : provider.namesItself()) {
            throw new BadJOSEException("another provider answered"); // RFC 9207
        }
        if (!response.indicatesSuccess()) {
            throw new BadJOSEException("the provider says "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        if (response.toSuccessResponse().getAuthorizationCode() == null) {
            throw new BadJOSEException("the answer has no code");
        }
        return response;
    }

    private OIDCTokenResponse exchange(
            ProviderTrip trip, AuthenticationResponse response, OIDCProviderMetadata metadata)
            throws ParseException, IOException, BadJOSEException {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                response.toSuccessResponse().getAuthorizationCode(),
                trip.callback(),
                new CodeVerifier(trip.verifier()));
        TokenResponse answer = OIDCTokenResponseParser.parse(
                sent(new TokenRequest.Builder(metadata.getTokenEndpointURI(), proof(metadata), grant)
                        .build()
                        .toHTTPRequest()));
        if (!answer.indicatesSuccess()) {
            throw new BadJOSEException("the code was refused: "
                    + answer.toErrorResponse().getErrorObject().getCode());
        }
        if (answer.toSuccessResponse() instanceof OIDCTokenResponse tokens
                && tokens.getOIDCTokens().getIDToken() != null) {
            return tokens;
        }
        throw new BadJOSEException("the answer has no ID token");
    }

    /** Some providers put the address there and not into the token (OpenID Connect Core §5.4). */
    private static ClaimsSet userInfo(AccessToken access, IDTokenClaimsSet token, OIDCProviderMetadata metadata)
            throws ParseException, IOException, BadJOSEException {
        URI endpoint = metadata.getUserInfoEndpointURI();
        if (endpoint == null) {
            return token;
        }
        UserInfoResponse answer = UserInfoResponse.parse(sent(new UserInfoRequest(endpoint, access).toHTTPRequest()));
        UserInfo person = answer.indicatesSuccess() ? answer.toSuccessResponse().getUserInfo() : null;
        if (person == null) {
            return token;
        }
        if (!person.getSubject().equals(token.getSubject())) {
            throw new BadJOSEException("the user info is of somebody else");
        }
        return person;
    }

    /** A truth value by the standard; some write it as a text. */
    private static boolean isVerified(ClaimsSet person) {
        return Boolean.TRUE.equals(person.getBooleanClaim("email_verified"))
                || "true".equals(person.getStringClaim("email_verified"));
    }

    private ClientAuthentication proof(OIDCProviderMetadata metadata) {
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean inTheBody = methods != null
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        Secret secret = new Secret(settings.secret());
        return inTheBody ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret);
    }

    private static HTTPResponse sent(HTTPRequest request) throws IOException {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        return request.send();
    }

    private KnownProvider provider(Instant now) throws GeneralException, IOException {
        KnownProvider last = known;
        if (last != null && now.isBefore(last.until())) {
            return last;
        }
        Issuer issuer = new Issuer(settings.requireIssuer());
        KnownProvider fresh =
                KnownProvider.of(metadata(issuer), client(), now.plus(METADATA_LIFE), CONNECT_MILLIS, READ_MILLIS);
        known = fresh;
        return fresh;
    }

    private static OIDCProviderMetadata metadata(Issuer issuer) throws GeneralException, IOException {
        try {
            return OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
        } catch (ParseException nonsense) {
            throw new IOException("its metadata cannot be read: " + nonsense.getMessage(), nonsense);
        }
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private <T> T asking(Question<T> question) {
        if (!calls.tryAcquire()) {
            throw ProviderRefusedException.unreachable(settings.name());
        }
        try {
            return question.ask();
        } catch (IOException | GeneralException | JOSEException unreachable) {
            LOG.log(Level.WARNING, "The OpenID provider cannot be asked: " + unreachable.getMessage());
            throw unreachable instanceof ParseException
                    ? ProviderRefusedException.notCompleted(settings.name())
                    : ProviderRefusedException.unreachable(settings.name());
        } catch (BadJOSEException | IllegalArgumentException notAsWeAsked) {
            LOG.log(Level.WARNING, "A sign-in through the OpenID provider was refused: " + notAsWeAsked.getMessage());
            throw ProviderRefusedException.notCompleted(settings.name());
        } finally {
            calls.release();
        }
    }

    /** Something that may need an answer of the provider. */
    private interface Question<T> {
        T ask() throws IOException, GeneralException, JOSEException, BadJOSEException;
    }
}
