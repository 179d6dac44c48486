package io.smartlink.broker;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;

/** A broker outside, or a pair of them of which one is live: where each listens and with which transport parameters. */
record RemoteBroker(List<URI> nodes) {

    private static final int DEFAULT_PORT = 61616;

    RemoteBroker {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("No broker in the broker URL");
        }
    }

    /**
     * Reads {@code tcp://host:port?sslEnabled=true&...}, several of them separated by commas. The query holds parameters
     * of Artemis' Netty connector.
     *
     * @throws IllegalArgumentException when a part is no such URL
     */
    static RemoteBroker parse(String url) {
        return new RemoteBroker(Stream.of(url.split(","))
                .map(String::strip)
                .map(RemoteBroker::node)
                .toList());
    }

    private static URI node(String url) {
        URI node = URI.create(url);
        if (!"tcp".equals(node.getScheme()) || node.getHost() == null) {
            throw new IllegalArgumentException("A broker URL is tcp://host:port, not " + url);
        }
        return node;
    }

    boolean isPair() {
        return nodes.size() > 1;
    }

    /** One connector for each node, as the adapter wants them. */
    String connectorClassNames() {
        return String.join(",", Collections.nCopies(nodes.size(), NettyConnectorFactory.class.getName()));
    }

    /** {@code host=..;port=..} and the parameters of each node; nodes separated by commas. */
    String connectionParameters() {
        return nodes.stream().map(RemoteBroker::parameters).collect(Collectors.joining(","));
    }

    private static String parameters(URI node) {
        int port = node.getPort() < 0 ? DEFAULT_PORT : node.getPort();
        String address = "host=" + node.getHost() + ";port=" + port;
        return node.getQuery() == null
                ? address
                : address + ";" + node.getQuery().replace('&', ';');
    }
}
