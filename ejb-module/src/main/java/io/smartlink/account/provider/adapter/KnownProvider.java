package io.smartlink.account.provider.adapter;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What the provider says of itself, and who checks its tokens.
 *
 * @param until then it is asked anew
 */
record KnownProvider(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {
    private static final int LARGEST_ANSWER_BYTES = 256 * 1024;

    static KnownProvider of(OIDCProviderMetadata metadata, ClientID client, Instant until, int connect, int read)
            throws MalformedURLException {
        return new KnownProvider(
                metadata,
                new IDTokenValidator(
                        metadata.getIssuer(),
                        client,
                        new JWSVerificationKeySelector<>(signatures(), keys(metadata, connect, read)),
                        null),
                until);
    }

    Issuer issuer() {
        return metadata.getIssuer();
    }

    /** Whether it promises to say in each answer who it is (RFC 9207). */
    boolean namesItself() {
        return metadata.supportsAuthorizationResponseIssuerParam();
    }

    /** Those that only the holder of a private key can make: never {@code none}, never with a secret that both know. */
    private static Set<JWSAlgorithm> signatures() {
        Set<JWSAlgorithm> all = new HashSet<>(JWSAlgorithm.Family.RSA);
        all.addAll(JWSAlgorithm.Family.EC);
        return all;
    }

    /** Cached, and asked for anew when a token names a key that is not among them; without threads of its own. */
    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata, int connect, int read)
            throws MalformedURLException {
        return JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(connect, read, LARGEST_ANSWER_BYTES))
                .refreshAheadCache(false)
                .retrying(true)
                .build();
    }
}
