package io.smartlink.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the server does when it is up: the resource adapter, the connections to the broker, the application. */
record BootCommands(Distribution distribution, Settings settings, DataDirectory data) {

    private static final String ADAPTER = "artemisra";
    private static final String POOL = "jms/cfPool";
    private static final String FACTORY = "jms/cf";

    void write(Path file) throws IOException {
        new PrivateFile(file).write(String.join("\n", lines())); // it can hold the broker's password
    }

    /** In the one order that works at the first start as well as at every later one. */
    List<String> lines() {
        return List.of(
                "create-resource-adapter-config --property " + String.join(":", properties()) + " " + ADAPTER,
                "deploy --name=" + ADAPTER + " --force=true " + distribution.resourceAdapter(),
                "create-connector-connection-pool --raname=" + ADAPTER
                        + " --connectiondefinition=jakarta.jms.ConnectionFactory --transactionsupport=XATransaction"
                        + " --steadypoolsize=1 --maxpoolsize=32 --failconnection=true " + POOL,
                "create-connector-resource --poolname=" + POOL + " " + FACTORY,
                "deploy --name=smartlink --force=true " + distribution.application());
    }

    private List<String> properties() {
        List<String> properties = new ArrayList<>();
        properties.add("DataDir=" + escaped(data.broker().toString()));
        settings.find(Setting.BROKER_URL).ifPresent(url -> properties.add("BrokerUrl=" + escaped(url)));
        settings.find(Setting.BROKER_USER).ifPresent(user -> properties.add("BrokerUser=" + escaped(user)));
        settings.find(Setting.BROKER_PASSWORD)
                .ifPresent(password -> properties.add("BrokerPassword=" + escaped(password)));
        return properties;
    }

    /** A value in a list of properties; a reference to the environment would be resolved before the list is split. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=");
    }
}
