package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootCommandsTest {

    private static final Distribution DISTRIBUTION = new Distribution(Path.of("/opt/smartlink"), "18.6.0", "6");

    @TempDir
    Path root;

    @Test
    void the_adapter_comes_before_its_pool_and_the_application_last() throws IOException {
        List<String> lines = lines(Map.of());

        assertThat(lines)
                .extracting(line -> line.split(" ")[0])
                .containsExactly(
                        "create-resource-adapter-config",
                        "deploy",
                        "create-connector-connection-pool",
                        "create-connector-resource",
                        "deploy");
        assertThat(lines.get(4)).endsWith("/opt/smartlink/smartlink.ear");
    }

    @Test
    void without_a_broker_url_the_adapter_gets_a_directory_only() throws IOException {
        assertThat(lines(Map.of()).get(0)).contains("DataDir=" + root).doesNotContain("Broker");
    }

    @Test
    void values_of_a_broker_outside_are_escaped() throws IOException {
        Map<String, String> environment = Map.of(
                "SMARTLINK_BROKER_URL", "tcp://mq.example:61616?sslEnabled=true",
                "SMARTLINK_BROKER_USER", "me",
                "SMARTLINK_BROKER_PASSWORD", "a:b\\c");

        assertThat(lines(environment).get(0))
                .contains(":BrokerUrl=tcp\\://mq.example\\:61616?sslEnabled\\=true:")
                .contains(":BrokerUser=me:BrokerPassword=a\\:b\\\\c artemisra");
    }

    private List<String> lines(Map<String, String> environment) throws IOException {
        try (DataDirectory data = DataDirectory.open(root)) {
            return new BootCommands(DISTRIBUTION, Settings.read(environment, new Properties()), data).lines();
        }
    }
}
