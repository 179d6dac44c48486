package io.smartlink.click;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the store took the last batch that it was given. While it is closed the visits wait in the spool: there is no
 * use in filling the queue. Who closes it goes on trying, and opens it again.
 */
@ApplicationScoped
class StoreGate {
    private volatile boolean open = true;

    boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }
}
