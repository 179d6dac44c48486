package io.smartlink.redirect;

import java.util.List;
import java.util.Map;

/** Where snapshots come from. Calls may take long and may fail; the cache makes them on threads of its own. */
public interface SnapshotSource {
    /**
     * What stands at the addresses; those where nothing stands are absent.
     *
     * @throws RuntimeException if the source does not answer
     */
    Map<AddressKey, ItemSnapshot> load(List<AddressKey> addresses);

    /**
     * All serving domains.
     *
     * @throws RuntimeException if the source does not answer
     */
    List<DomainSnapshot> domains();
}
