package io.smartlink.click.store;

import io.smartlink.click.enrich.EnrichedVisit;
import java.util.List;
import java.util.UUID;

/** Where batches of enriched visits end. */
public interface VisitStore {
    /**
     * Stores a batch as a whole, or throws and stores nothing.
     *
     * @return false if it was stored before
     */
    boolean store(UUID batch, List<EnrichedVisit> visits);

    /** Whether the store answers at all; never throws. */
    boolean isReachable();
}
