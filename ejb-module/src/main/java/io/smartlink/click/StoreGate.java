package io.smartlink.click;

import java.util.function.BooleanSupplier;

/**
 * Whether the store takes batches. While it is closed the visits wait in the spool: there is no use in filling the queue.
 * A batch that found the store away closes it; one that was stored opens it again, and so does the question whether it is
 * open, if the store answers by then: the batch that closed it may have gone to another node.
 */
final class StoreGate {
    private final BooleanSupplier storeAnswers;
    private volatile boolean open = true;

    /** @param storeAnswers asked only while the gate is closed */
    StoreGate(BooleanSupplier storeAnswers) {
        this.storeAnswers = storeAnswers;
    }

    boolean isOpen() {
        open = open || storeAnswers.getAsBoolean();
        return open;
    }

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }
}
