package io.smartlink.broker;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;
import org.apache.activemq.artemis.ra.inflow.ActiveMQActivationSpec;
import org.jspecify.annotations.Nullable;

/**
 * Artemis' resource adapter that brings its broker along: without a broker URL it runs one inside the server, with its
 * journal under the data directory. With one it is a client of that broker, and of nothing else.
 *
 * <p>The setters are the properties of {@code META-INF/ra.xml}, which names them with exactly this case and without a
 * value; otherwise the server keeps the default without a word.
 */
public class SmartlinkResourceAdapter extends ActiveMQResourceAdapter {

    private static final long serialVersionUID = 1L;

    /** How long a call to a broker outside may take before the sender is told; clicks wait in the spool meanwhile. */
    private static final long REMOTE_CALL_MILLIS = 5_000;

    /** Pause between two attempts of the consumers to reach a broker that is away. */
    private static final long SETUP_INTERVAL_MILLIS = 2_000;

    private String dataDir = "";
    private int maxAttempts = 10;
    private String brokerUrl = "";
    private String brokerUser = "";
    private String brokerPassword = "";
    private transient @Nullable EmbeddedBroker embedded;

    @Override
    public void start(BootstrapContext context) throws ResourceAdapterInternalException {
        if (brokerUrl.isBlank()) {
            startEmbedded();
        } else {
            useRemote(RemoteBroker.parse(brokerUrl));
        }
        setSetupAttempts(-1); // the consumers wait for their broker for ever
        setSetupInterval(SETUP_INTERVAL_MILLIS);
        setBlockOnDurableSend(true); // a send is acknowledged when the journal has it
        super.start(context);
    }

    @Override
    public void stop() {
        super.stop();
        if (embedded != null) {
            embedded.stop();
            embedded = null;
        }
    }

    /**
     * Lets consumers, unlike senders, mend a connection that broke: they have nothing better to do than to wait for their
     * broker. Without that they are silent for ever once it was away.
     */
    @Override
    public void endpointActivation(MessageEndpointFactory factory, ActivationSpec spec) throws ResourceException {
        if (spec instanceof ActiveMQActivationSpec consumers) {
            consumers.setReconnectAttempts(-1);
            consumers.setRetryInterval(SETUP_INTERVAL_MILLIS);
            consumers.setMaxRetryInterval(SETUP_INTERVAL_MILLIS);
        }
        super.endpointActivation(factory, spec);
    }

    private void startEmbedded() throws ResourceAdapterInternalException {
        if (dataDir.isBlank()) {
            throw new ResourceAdapterInternalException("DataDir is not set, and the broker's journal needs a place");
        }
        EmbeddedBroker broker = new EmbeddedBroker(Path.of(dataDir), maxAttempts);
        broker.start();
        embedded = broker;
        setConnectorClassName(InVMConnectorFactory.class.getName());
        setConnectionParameters("serverId=" + EmbeddedBroker.SERVER_ID);
    }

    /**
     * Senders do not reconnect on the level of a connection: there a send would wait for the broker instead of failing. A
     * failed connection is thrown away, and the sender tries again with a new one.
     */
    private void useRemote(RemoteBroker remote) {
        setConnectorClassName(remote.connectorClassNames());
        setConnectionParameters(remote.connectionParameters());
        setHA(remote.isPair());
        setReconnectAttempts(0);
        setInitialConnectAttempts(1);
        setCallTimeout(REMOTE_CALL_MILLIS);
        setCallFailoverTimeout(REMOTE_CALL_MILLIS);
        setClientFailureCheckPeriod(REMOTE_CALL_MILLIS);
        setConnectionTTL(2 * REMOTE_CALL_MILLIS);
        if (!brokerUser.isBlank()) {
            setUserName(brokerUser);
            setPassword(brokerPassword);
        }
    }

    /** Directory of the embedded broker's journal; needed without a broker URL. */
    public void setDataDir(String dataDir) {
        this.dataDir = dataDir;
    }

    public String getDataDir() {
        return dataDir;
    }

    /** Deliveries of one message before it is dead, in the embedded broker. */
    public void setMaxAttempts(Integer maxAttempts) {
        this.maxAttempts = maxAttempts;
    }

    public Integer getMaxAttempts() {
        return maxAttempts;
    }

    /** Where the broker outside is, see {@link RemoteBroker#parse}; empty: the embedded one. */
    public void setBrokerUrl(String brokerUrl) {
        this.brokerUrl = brokerUrl;
    }

    public String getBrokerUrl() {
        return brokerUrl;
    }

    public void setBrokerUser(String brokerUser) {
        this.brokerUser = brokerUser;
    }

    public String getBrokerUser() {
        return brokerUser;
    }

    public void setBrokerPassword(String brokerPassword) {
        this.brokerPassword = brokerPassword;
    }

    public String getBrokerPassword() {
        return brokerPassword;
    }

    /** Equal when they reach the same broker with the same properties, as the connector specification asks. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SmartlinkResourceAdapter that
                && super.equals(other)
                && dataDir.equals(that.dataDir)
                && maxAttempts == that.maxAttempts
                && brokerUrl.equals(that.brokerUrl)
                && brokerUser.equals(that.brokerUser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dataDir, maxAttempts, brokerUrl, brokerUser);
    }
}
