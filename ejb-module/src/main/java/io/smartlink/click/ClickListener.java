package io.smartlink.click;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/**
 * Carries click batches from the queue to the store. One message is one transaction of the database; the acknowledgement
 * follows its commit, and the batch id refuses a repeat. Not in a transaction itself: the broker is no part of it
 * (docs/adr/0003-exactly-once-by-batch-id.md).
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "artemisra"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = JmsClickQueue.NAME),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClickListener implements MessageListener {
    @Inject
    ClickPipeline pipeline;

    @Override
    public void onMessage(Message message) {
        pipeline.intake().take(bytes(message));
    }

    private static byte[] bytes(Message message) {
        try {
            return message.getBody(byte[].class);
        } catch (JMSException e) {
            throw new IllegalArgumentException("Not a message of bytes", e);
        }
    }
}
