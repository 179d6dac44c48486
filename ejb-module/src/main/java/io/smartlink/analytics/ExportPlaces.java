package io.smartlink.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds how many exports run on this node, and how many of one account: slow readers of one must not keep all others
 * out. Each holds a connection of the database for as long as its reader takes, and visitors need some too.
 */
@ApplicationScoped
public class ExportPlaces {
    static final int PLACES = 8;
    static final int PLACES_OF_AN_ACCOUNT = 4;

    private final Map<Long, Integer> taken = new HashMap<>();

    /**
     * Takes a place, which {@link #leave} gives back.
     *
     * @throws ExportsBusyException if none is free
     */
    public synchronized void take(long accountId) {
        int all = taken.values().stream().mapToInt(places -> places).sum();
        int own = taken.getOrDefault(accountId, 0);
        if (all >= PLACES || own >= PLACES_OF_AN_ACCOUNT) {
            throw new ExportsBusyException();
        }
        taken.put(accountId, own + 1);
    }

    public synchronized void leave(long accountId) {
        taken.computeIfPresent(accountId, (account, places) -> places == 1 ? null : places - 1);
    }
}
