package io.smartlink.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** HTTPS on loopback by a name of one's choice, each time with a handshake of its own. */
record Https(int port) {
    private static final int PATIENCE_MILLIS = 30_000;

    /** What is shown for a name, whoever has issued it. */
    X509Certificate shown(String host) {
        try (SSLSocket socket = connect(host, trustingAll(), false)) {
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        } catch (IOException e) {
            throw new UncheckedIOException(host, e);
        }
    }

    /** What is shown for a name to somebody who checks chain and name. @throws IOException if it is not to be trusted */
    X509Certificate verified(String host, SSLContext trust) throws IOException {
        try (SSLSocket socket = connect(host, trust, true)) {
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }

    /** Sends a request to somebody who is checked. */
    Exchange send(Request request, String host, SSLContext trust) throws IOException {
        try (SSLSocket socket = connect(host, trust, true)) {
            X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            return new Exchange(request.host(host + ":" + port).send(socket), shown);
        }
    }

    /** An answer, and who gave it. */
    record Exchange(Answer answer, X509Certificate shown) {}

    private SSLSocket connect(String host, SSLContext trust, boolean check) throws IOException {
        Socket plain = new Socket("127.0.0.1", port);
        plain.setSoTimeout(PATIENCE_MILLIS);
        SSLSocket socket = (SSLSocket) trust.getSocketFactory().createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(host)));
        if (check) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static SSLContext trustingAll() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new All()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class All implements X509TrustManager {
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
