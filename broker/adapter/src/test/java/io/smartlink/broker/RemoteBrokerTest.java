package io.smartlink.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteBrokerTest {

    @Test
    void one_url_becomes_one_connector() {
        RemoteBroker remote = RemoteBroker.parse("tcp://mq.example:5445");

        assertThat(remote.isPair()).isFalse();
        assertThat(remote.connectionParameters()).isEqualTo("host=mq.example;port=5445");
        assertThat(remote.connectorClassNames())
                .endsWith(".NettyConnectorFactory")
                .doesNotContain(",");
    }

    @Test
    void a_url_without_a_port_means_the_broker_s_own() {
        assertThat(RemoteBroker.parse("tcp://mq.example").connectionParameters())
                .isEqualTo("host=mq.example;port=61616");
    }

    @Test
    void the_query_is_handed_to_the_transport() {
        RemoteBroker remote =
                RemoteBroker.parse("tcp://mq.example:61617?sslEnabled=true&trustStorePath=/etc/trust.p12");

        assertThat(remote.connectionParameters())
                .isEqualTo("host=mq.example;port=61617;sslEnabled=true;trustStorePath=/etc/trust.p12");
    }

    @Test
    void several_urls_are_a_pair_with_a_connector_each() {
        RemoteBroker remote = RemoteBroker.parse("tcp://a.example:1, tcp://b.example:2");

        assertThat(remote.isPair()).isTrue();
        assertThat(remote.connectionParameters()).isEqualTo("host=a.example;port=1,host=b.example;port=2");
        assertThat(remote.connectorClassNames().split(",")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mq.example:61616", "http://mq.example", "tcp:mq", "tcp://", "not a url"})
    void what_is_no_broker_url_is_refused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> RemoteBroker.parse(url));
    }
}
