package io.smartlink.broker;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.TransportConstants;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/**
 * Artemis inside the server, for an installation of one node: reachable within this process only, every acknowledged
 * message in a synced journal, messages that cannot be stored in the queue of the dead.
 */
final class EmbeddedBroker {

    /** What tells brokers within one process apart. */
    static final int SERVER_ID = 0;

    static final String CLICKS = "smartlink.clicks";
    static final String DEAD_CLICKS = "smartlink.clicks.dead";

    private static final long MEMORY_BYTES = 64L * 1024 * 1024; // beyond it messages wait on disk
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final double PAUSE_GROWTH = 2.0;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final int UNLIMITED = -1;

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final Path directory;

    EmbeddedBroker(Path directory, int maxAttempts) {
        this.directory = directory;
        broker.setConfiguration(configuration(directory, maxAttempts));
    }

    void start() throws ResourceAdapterInternalException {
        try {
            broker.start();
        } catch (Exception e) { // Artemis declares no narrower one
            throw new ResourceAdapterInternalException("The embedded broker does not start in " + directory, e);
        }
    }

    void stop() {
        try {
            broker.stop();
        } catch (Exception e) { // Artemis declares no narrower one; the journal is whole without a clean stop
            System.getLogger(EmbeddedBroker.class.getName())
                    .log(System.Logger.Level.WARNING, "The embedded broker did not stop cleanly", e);
        }
    }

    private static Configuration configuration(Path directory, int maxAttempts) {
        return new ConfigurationImpl()
                .setName("smartlink")
                .addAcceptorConfiguration(new TransportConfiguration(
                        InVMAcceptorFactory.class.getName(), Map.of(TransportConstants.SERVER_ID_PROP_NAME, SERVER_ID)))
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalSyncTransactional(true)
                .setJournalSyncNonTransactional(true)
                .setJournalDirectory(directory.resolve("journal").toString())
                .setBindingsDirectory(directory.resolve("bindings").toString())
                .setPagingDirectory(directory.resolve("paging").toString())
                .setLargeMessagesDirectory(directory.resolve("large").toString())
                .setMaxDiskUsage(
                        UNLIMITED) // a full disk is the database's and the operator's affair; senders must not hang
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAddressSetting("#", settings().setMaxDeliveryAttempts(maxAttempts))
                .addAddressSetting(DEAD_CLICKS, settings().setMaxDeliveryAttempts(UNLIMITED))
                .addQueueConfiguration(queue(CLICKS))
                .addQueueConfiguration(queue(DEAD_CLICKS));
    }

    private static AddressSettings settings() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(DEAD_CLICKS))
                .setMaxSizeBytes(MEMORY_BYTES)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setRedeliveryDelay(FIRST_PAUSE_MILLIS)
                .setRedeliveryMultiplier(PAUSE_GROWTH)
                .setMaxRedeliveryDelay(LONGEST_PAUSE_MILLIS)
                .setDefaultAddressRoutingType(RoutingType.ANYCAST)
                .setDefaultQueueRoutingType(RoutingType.ANYCAST)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false);
    }

    private static QueueConfiguration queue(String name) {
        return QueueConfiguration.of(name)
                .setAddress(name)
                .setRoutingType(RoutingType.ANYCAST)
                .setDurable(true);
    }
}
