package io.smartlink.analytics.figure;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes visits one after the other while they are read. What it throws ends the reading. */
@FunctionalInterface
public interface VisitSink {
    /**
     * @param visitor null if the visit has no visitor hash
     * @throws IOException if nobody takes them any more
     */
    void accept(VisitRow visit, @Nullable VisitorSort visitor) throws IOException;
}
