package io.smartlink.redirect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A source that holds its links in memory, can be away, and counts how often it is asked. */
final class FakeSource implements SnapshotSource {
    final Map<AddressKey, ItemSnapshot> links = new ConcurrentHashMap<>();
    volatile DomainSnapshot domain = new DomainSnapshot(7, "go.example", false);
    volatile boolean away;
    volatile int asked;
    volatile Runnable duringLoad = () -> {};

    @Override
    public Map<AddressKey, ItemSnapshot> load(List<AddressKey> addresses) {
        asked++;
        if (away) {
            throw new IllegalStateException("away");
        }
        Map<AddressKey, ItemSnapshot> found = new HashMap<>();
        addresses.stream().filter(links::containsKey).forEach(key -> found.put(key, links.get(key)));
        duringLoad.run();
        return found;
    }

    @Override
    public List<DomainSnapshot> domains() {
        return List.of(domain);
    }
}
