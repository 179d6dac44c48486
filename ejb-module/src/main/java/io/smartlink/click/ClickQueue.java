package io.smartlink.click;

/** Where batches go from the spool, and come to the store from: the broker as the pipeline sees it. */
public interface ClickQueue {
    /**
     * Hands a message over. When this returns, the broker has it on its disk.
     *
     * @throws QueueUnavailableException if it could not be handed over, or nobody knows whether it was
     */
    void send(byte[] message);

    /** Whether the broker answers now. */
    boolean isReachable();

    /**
     * How many messages wait to be stored.
     *
     * @param limit the most to count
     * @throws QueueUnavailableException if the broker does not answer
     */
    int waiting(int limit);

    /**
     * How many messages were given up on after too many attempts.
     *
     * @param limit the most to count
     * @throws QueueUnavailableException if the broker does not answer
     */
    int deadLetters(int limit);
}
