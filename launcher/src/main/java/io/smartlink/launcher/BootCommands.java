package io.smartlink.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the server does when it is up: the resource adapter, the connections to the broker, the application. */
record BootCommands(Distribution distribution, Settings settings, DataDirectory data) {

    private static final String ADAPTER = "artemisra";
    private static final String POOL = "jms/cfPool";
    private static final String FACTORY = "jms/cf";

    void write(Path file) throws IOException {
        Files.write(file, lines());
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

    /** Values stand in the environment, since a colon within one would end it here. */
    private List<String> properties() {
        List<String> properties = new ArrayList<>(List.of("DataDir=" + data.broker()));
        if (settings.find(Setting.BROKER_URL).isPresent()) {
            properties.add("BrokerUrl=${ENV=" + Setting.BROKER_URL.variable() + "}");
        }
        if (settings.find(Setting.BROKER_USER).isPresent()) {
            properties.add("BrokerUser=${ENV=" + Setting.BROKER_USER.variable() + "}");
            properties.add("BrokerPassword=${ENV=" + Setting.BROKER_PASSWORD.variable() + "}");
        }
        return properties;
    }
}
