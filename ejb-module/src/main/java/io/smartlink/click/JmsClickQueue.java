package io.smartlink.click;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.QueueBrowser;
import java.util.Enumeration;

/**
 * The queue of clicks in the broker behind {@code jms/cf}. A context is taken from the pool for each message: that costs
 * little beside the broker's disk, and a connection that has broken is not held on to.
 */
final class JmsClickQueue implements ClickQueue {
    static final String NAME = "smartlink.clicks";
    static final String DEAD_LETTERS = "smartlink.clicks.dead";

    private final ConnectionFactory broker;

    JmsClickQueue(ConnectionFactory broker) {
        this.broker = broker;
    }

    /** JMS sends messages persistently, and outside a transaction returns when the broker has stored them. */
    @Override
    public void send(byte[] message) {
        try (JMSContext context = broker.createContext()) {
            context.createProducer().send(context.createQueue(NAME), message);
        } catch (JMSRuntimeException e) {
            throw new QueueUnavailableException(e);
        }
    }

    @Override
    public boolean isReachable() {
        try {
            count(NAME, 1);
            return true;
        } catch (QueueUnavailableException e) {
            return false;
        }
    }

    @Override
    public int waiting(int limit) {
        return count(NAME, limit);
    }

    @Override
    public int deadLetters(int limit) {
        return count(DEAD_LETTERS, limit);
    }

    private int count(String queue, int limit) {
        try (JMSContext context = broker.createContext();
                QueueBrowser browser = context.createBrowser(context.createQueue(queue))) {
            Enumeration<?> messages = browser.getEnumeration();
            int count = 0;
            while (count < limit && messages.hasMoreElements()) {
                messages.nextElement();
                count++;
            }
            return count;
        } catch (JMSException | JMSRuntimeException e) {
            throw new QueueUnavailableException(e);
        }
    }
}
