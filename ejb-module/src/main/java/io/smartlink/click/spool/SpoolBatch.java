package io.smartlink.click.spool;

import java.util.List;
import java.util.UUID;

/**
 * Visits that go to the queue together. The id is on the disk with the place of the visits before anybody sees it, so the
 * same visits never come under another id.
 *
 * @param visits at least one, in the order of the spool
 * @param full whether it was cut at a limit, so that more may be waiting
 */
public record SpoolBatch(UUID id, List<SpooledVisit> visits, boolean full) {
    public SpoolBatch {
        visits = List.copyOf(visits);
    }
}
