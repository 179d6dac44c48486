package io.smartlink.tests;

import jakarta.jms.JMSContext;
import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A broker of the tests' own that Smartlink reaches over the network, with a journal that survives its being stopped. */
final class Broker implements AutoCloseable {
    static final String QUEUE = "smartlink.clicks";
    private static final String DEAD = "smartlink.clicks.dead";

    private final Path journal;
    private final String url = "tcp://127.0.0.1:" + Ports.free();
    private EmbeddedActiveMQ running;

    Broker(String name) {
        journal = Installation.work().resolve(name);
        Installation.delete(journal);
        start();
    }

    String url() {
        return url;
    }

    void start() {
        running = new EmbeddedActiveMQ();
        running.setConfiguration(configuration());
        try {
            running.start();
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not start", e);
        }
    }

    void stop() {
        try {
            running.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not stop", e);
        }
    }

    /** Puts something in the queue that is no batch of clicks. */
    void poison(String text) {
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url);
                JMSContext context = factory.createContext()) {
            context.createProducer().send(context.createQueue(QUEUE), text);
        }
    }

    private Configuration configuration() {
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(true)
                .setJournalDirectory(journal.resolve("journal").toString())
                .setBindingsDirectory(journal.resolve("bindings").toString())
                .setLargeMessagesDirectory(journal.resolve("large").toString())
                .setPagingDirectory(journal.resolve("paging").toString())
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAddressSetting(
                        QUEUE,
                        new AddressSettings()
                                .setDeadLetterAddress(SimpleString.of(DEAD))
                                .setMaxDeliveryAttempts(3)
                                .setRedeliveryDelay(200));
        for (String queue : new String[] {QUEUE, DEAD}) {
            configuration.addQueueConfiguration(QueueConfiguration.of(queue)
                    .setRoutingType(RoutingType.ANYCAST)
                    .setDurable(true));
        }
        try {
            return configuration.addAcceptorConfiguration("network", url);
        } catch (Exception e) {
            throw new IllegalStateException(url, e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
