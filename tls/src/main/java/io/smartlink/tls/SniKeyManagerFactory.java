package io.smartlink.tls;

import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactorySpi;
import javax.net.ssl.ManagerFactoryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Makes the key manager of a listener. The key store that the server hands over holds its self-signed certificate: with
 * it handshakes succeed from the first one on, before the application has loaded any other.
 */
public final class SniKeyManagerFactory extends KeyManagerFactorySpi {
    private final CertificateStore store = CertificateStore.shared();

    @Override
    protected void engineInit(@Nullable KeyStore keys, char @Nullable [] password)
            throws KeyStoreException, NoSuchAlgorithmException, UnrecoverableKeyException {
        if (keys == null) {
            return;
        }
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.getKey(alias, password) instanceof PrivateKey key) {
                store.serveOwn(new ServedCertificate(
                        key,
                        Arrays.stream(keys.getCertificateChain(alias))
                                .map(X509Certificate.class::cast)
                                .toList()));
                return;
            }
        }
    }

    /** @throws InvalidAlgorithmParameterException always: there is nothing to set */
    @Override
    protected void engineInit(ManagerFactoryParameters parameters) throws InvalidAlgorithmParameterException {
        throw new InvalidAlgorithmParameterException("no parameters are known");
    }

    @Override
    protected KeyManager[] engineGetKeyManagers() {
        return new KeyManager[] {new SniKeys(store)};
    }
}
