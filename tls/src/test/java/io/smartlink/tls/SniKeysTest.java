package io.smartlink.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real handshakes over loopback. */
class SniKeysTest {
    @TempDir
    static Path directory;

    private static ServedCertificate own;
    private static ServedCertificate shop;
    private static ServedCertificate renewed;

    private final CertificateStore store = new CertificateStore(System::nanoTime);

    @BeforeAll
    static void make() {
        own = Certificates.make(directory, "own");
        shop = Certificates.make(directory, "shop");
        renewed = Certificates.make(directory, "renewed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void a_name_gets_its_certificate_and_every_other_the_servers_own(String protocol) throws Exception {
        store.serveOwn(own);
        store.serve(Map.of("shop.example", shop));

        assertThat(shown("shop.example", protocol)).isEqualTo(shop.certificate());
        assertThat(shown("SHOP.Example", protocol)).isEqualTo(shop.certificate());
        assertThat(shown("stranger.example", protocol)).isEqualTo(own.certificate());
        assertThat(shown(null, protocol)).isEqualTo(own.certificate());
    }

    @Test
    void what_is_set_for_other_names_takes_the_place_of_the_servers_own() throws Exception {
        store.serveOwn(own);
        store.serveOtherwise(shop);
        assertThat(shown("stranger.example", "TLSv1.3")).isEqualTo(shop.certificate());

        store.serveOtherwise(null);
        assertThat(shown("stranger.example", "TLSv1.3")).isEqualTo(own.certificate());
    }

    @Test
    void a_renewed_certificate_counts_from_the_next_handshake_on() throws Exception {
        store.serve(Map.of("shop.example", shop));
        assertThat(shown("shop.example", "TLSv1.3")).isEqualTo(shop.certificate());

        store.serve(Map.of("shop.example", renewed));

        assertThat(shown("shop.example", "TLSv1.3")).isEqualTo(renewed.certificate());
    }

    @Test
    void an_empty_store_fails_the_handshake_and_nothing_else() {
        assertThatThrownBy(() -> shown("shop.example", "TLSv1.3")).isInstanceOf(SSLException.class);
    }

    @Test
    void a_key_of_another_kind_is_not_offered() {
        store.serve(Map.of("shop.example", shop));

        assertThat(store.aliasFor("shop.example", "EC")).isPresent();
        assertThat(store.aliasFor("shop.example", "RSA")).isEmpty();
    }

    @Test
    void the_listener_gets_it_by_name_with_the_servers_key_store() throws Exception {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(SniProvider.ALGORITHM, new SniProvider());
        factory.init(Certificates.keyStore(directory, "server"), Certificates.PASSWORD);

        X509Certificate shown = shown("anything.example", "TLSv1.3", factory.getKeyManagers());

        assertThat(shown.getSubjectX500Principal().getName()).isEqualTo("CN=server");
    }

    private X509Certificate shown(@Nullable String name, String protocol) throws Exception {
        return shown(name, protocol, new KeyManager[] {new SniKeys(store)});
    }

    private static X509Certificate shown(@Nullable String name, String protocol, KeyManager[] keys)
            throws IOException, GeneralSecurityException {
        SSLContext server = SSLContext.getInstance("TLS");
        server.init(keys, null, null);
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (SSLServerSocket listener =
                (SSLServerSocket) server.getServerSocketFactory().createServerSocket(0, 1, loopback)) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> serveOnce(listener));
            SSLContext client = SSLContext.getInstance("TLS");
            client.init(null, new TrustManager[] {new TrustsAll()}, null);
            try (SSLSocket socket =
                    (SSLSocket) client.getSocketFactory().createSocket(loopback, listener.getLocalPort())) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setServerNames(name == null ? List.of() : List.of(new SNIHostName(name)));
                parameters.setProtocols(new String[] {protocol});
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                return (X509Certificate) socket.getSession().getPeerCertificates()[0];
            } finally {
                served.join();
            }
        }
    }

    /** The client reports what went wrong. */
    private static void serveOnce(SSLServerSocket listener) {
        try (SSLSocket socket = (SSLSocket) listener.accept()) {
            socket.startHandshake();
        } catch (IOException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private static final class TrustsAll implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
