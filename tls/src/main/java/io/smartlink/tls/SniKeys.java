package io.smartlink.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.StandardConstants;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Answers handshakes from the store, by the server name that the client asks for. Never acts as a client. */
final class SniKeys extends X509ExtendedKeyManager {
    private final CertificateStore store;

    SniKeys(CertificateStore store) {
        this.store = store;
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return choose(keyType, engine == null ? null : engine.getHandshakeSession());
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return choose(keyType, socket instanceof SSLSocket tls ? tls.getHandshakeSession() : null);
    }

    private @Nullable String choose(String keyType, @Nullable SSLSession handshake) {
        return store.aliasFor(requestedName(handshake), keyType).orElse(null);
    }

    private static @Nullable String requestedName(@Nullable SSLSession handshake) {
        if (!(handshake instanceof ExtendedSSLSession session)) {
            return null;
        }
        List<SNIServerName> names = session.getRequestedServerNames();
        for (SNIServerName name : names) {
            if (name.getType() == StandardConstants.SNI_HOST_NAME) {
                return hostname(name);
            }
        }
        return null;
    }

    /** A name that is no hostname is nobody's. */
    private static @Nullable String hostname(SNIServerName name) {
        try {
            return new SNIHostName(name.getEncoded()).getAsciiName().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAHostname) {
            return null;
        }
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return store.find(alias).map(ServedCertificate::key).orElse(null);
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return store.find(alias)
                .map(certificate -> certificate.chain().toArray(X509Certificate[]::new))
                .orElse(null);
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return store.aliasFor(null, keyType).map(alias -> new String[] {alias}).orElse(null);
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
