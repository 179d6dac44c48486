package io.smartlink.account.audit;

import java.io.IOException;

/** Takes events one after the other. */
@FunctionalInterface
public interface AuditSink {
    /** @throws IOException if it takes no more */
    void accept(AuditEvent event) throws IOException;
}
