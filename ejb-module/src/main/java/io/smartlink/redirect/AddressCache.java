package io.smartlink.redirect;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Immutable snapshots of addresses, existing and missing ones, so that a redirect from a warm cache asks nobody.
 *
 * <p>An entry is <em>confirmed</em> while the database has said so within 30 s and change notifications come in. An
 * unconfirmed entry is refreshed in the background and served meanwhile; it is never just dropped, so that redirects go
 * on while the database is away, up to the stale limit. A miss waits for the database, for at most 2 s, together with
 * everybody else who misses the same address.
 *
 * <p>A load that began before a change and ends after its notification must not put the old state back: each key belongs
 * to a stripe of counters that a notification moves on, and a loaded entry is kept only if its stripe has not moved.
 */
public final class AddressCache {
    private static final System.Logger LOG = System.getLogger(AddressCache.class.getName());
    private static final int STRIPES = 1024;
    private static final int CONFIRM_BATCH = 500;

    private final CacheSettings settings;
    private final SnapshotSource source;
    private final Executor loaders;
    private final LongSupplier nanoClock;
    private final Cache<AddressKey, CachedAddress> entries;
    private final ConcurrentMap<AddressKey, CompletableFuture<CachedAddress>> loading = new ConcurrentHashMap<>();
    private final AtomicIntegerArray changes = new AtomicIntegerArray(STRIPES);
    private volatile Map<String, DomainSnapshot> domains = Map.of();
    private volatile boolean hearing;

    /**
     * @param loaders runs loads; may refuse when it has too many
     * @param nanoClock {@link System#nanoTime()} or a test's own
     */
    public AddressCache(CacheSettings settings, SnapshotSource source, Executor loaders, LongSupplier nanoClock) {
        this.settings = settings;
        this.source = source;
        this.loaders = loaders;
        this.nanoClock = nanoClock;
        this.entries = Caffeine.newBuilder().maximumSize(settings.maximumSize()).build();
    }

    /** The serving domain of a hostname in lower case; null for a host that is not ours. */
    @Nullable
    DomainSnapshot domain(String hostname) {
        return domains.get(hostname);
    }

    /** What is known of an address without asking anybody; null when nothing is. */
    @Nullable
    CachedAddress peek(AddressKey key) {
        CachedAddress entry = entries.getIfPresent(key);
        if (entry == null) {
            return null;
        }
        long age = nanoClock.getAsLong() - entry.confirmedAtNanos;
        if (age > settings.confirmEveryUnheard().toNanos()
                && (!hearing || age > settings.confirmEvery().toNanos())) {
            if (age > settings.staleLimit().toNanos()) {
                return null;
            }
            if (entry.claimRefresh(nanoClock.getAsLong())) {
                refresh(key);
            }
        }
        return entry;
    }

    /**
     * What stands at an address, asked of the source if need be.
     *
     * @throws SourceUnavailableException if the source does not answer in time
     */
    CachedAddress get(AddressKey key) {
        CachedAddress known = peek(key);
        if (known != null) {
            return known;
        }
        return await(joinLoad(key));
    }

    /**
     * What stands at several addresses, those that are not known asked of the source at one go.
     *
     * @throws SourceUnavailableException if the source does not answer in time
     */
    Map<AddressKey, CachedAddress> getAll(List<AddressKey> keys) {
        Map<AddressKey, CachedAddress> found = new HashMap<>();
        keys.forEach(key -> found.compute(key, (unknown, none) -> peek(key)));
        List<AddressKey> unknown =
                keys.stream().filter(key -> !found.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            CompletableFuture<Map<AddressKey, CachedAddress>> load = new CompletableFuture<>();
            run(load, () -> confirm(unknown));
            found.putAll(await(load));
        }
        return found;
    }

    private <T> T await(CompletableFuture<T> load) {
        try {
            return load.get(settings.loadTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new SourceUnavailableException(failed.getCause());
        } catch (TimeoutException late) {
            throw new SourceUnavailableException(late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SourceUnavailableException(stopped);
        }
    }

    /** Forgets an address that has changed; the next request for it asks the source. */
    public void forget(AddressKey key) {
        changes.incrementAndGet(stripe(key));
        loading.remove(key);
        entries.invalidate(key);
    }

    /**
     * Forgets all addresses of an account whose settings have changed. Whose address is being loaded, nobody knows yet: no
     * load that has begun is kept.
     */
    public void forgetAccount(long accountId) {
        for (int stripe = 0; stripe < STRIPES; stripe++) {
            changes.incrementAndGet(stripe);
        }
        loading.clear();
        entries.asMap().values().removeIf(entry -> entry.belongsTo(accountId));
    }

    /**
     * Reads the serving domains anew.
     *
     * @throws RuntimeException if the source does not answer; the domains known so far stay
     */
    public void refreshDomains() {
        domains = source.domains().stream()
                .collect(Collectors.toUnmodifiableMap(DomainSnapshot::hostname, domain -> domain));
    }

    /** Whether change notifications come in; without them entries are unconfirmed after half a second. */
    public void hearing(boolean now) {
        hearing = now;
    }

    /**
     * Confirms every entry, after changes may have been missed.
     *
     * @throws RuntimeException if the source does not answer; what was not reached stays unconfirmed
     */
    public void confirmAll() {
        List<AddressKey> keys = List.copyOf(entries.asMap().keySet());
        for (int i = 0; i < keys.size(); i += CONFIRM_BATCH) {
            confirm(keys.subList(i, Math.min(keys.size(), i + CONFIRM_BATCH)));
        }
    }

    /** Whether the domains are known, without which every host would be a stranger. */
    public boolean ready() {
        return !domains.isEmpty();
    }

    /** Addresses known at the moment, missing ones included; an estimate. */
    public long size() {
        return entries.estimatedSize();
    }

    /** Whether change notifications come in. */
    public boolean hearsChanges() {
        return hearing;
    }

    /** Puts an entry of the rehearsal in; it has no row in the database and is never confirmed against it. */
    void rehearse(AddressKey key, LinkSnapshot link) {
        entries.put(
                key,
                new CachedAddress(
                        link, nanoClock.getAsLong() + settings.staleLimit().toNanos()));
    }

    private Map<AddressKey, CachedAddress> confirm(List<AddressKey> keys) {
        int[] before = keys.stream().mapToInt(key -> changes.get(stripe(key))).toArray();
        long now = nanoClock.getAsLong();
        Map<AddressKey, ItemSnapshot> found = source.load(keys);
        Map<AddressKey, CachedAddress> confirmed = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            CachedAddress entry = new CachedAddress(found.get(keys.get(i)), now);
            keep(keys.get(i), entry, before[i]);
            confirmed.put(keys.get(i), entry);
        }
        return confirmed;
    }

    private CompletableFuture<CachedAddress> joinLoad(AddressKey key) {
        CompletableFuture<CachedAddress> mine = new CompletableFuture<>();
        CompletableFuture<CachedAddress> underWay = loading.putIfAbsent(key, mine);
        if (underWay != null) {
            return underWay;
        }
        // Never under way again once it is answered, however it ends: who comes later asks anew.
        mine.whenComplete((entry, failure) -> loading.remove(key, mine));
        run(mine, () -> confirm(List.of(key)).get(key));
        return mine;
    }

    private <T> void run(CompletableFuture<T> load, Supplier<T> source) {
        try {
            loaders.execute(() -> {
                try {
                    load.complete(source.get());
                } catch (RuntimeException unavailable) {
                    load.completeExceptionally(unavailable);
                }
            });
        } catch (RejectedExecutionException tooMany) {
            load.completeExceptionally(tooMany);
        }
    }

    /** A refresh that fails leaves the entry as it is; it is tried again when the claim has run out. */
    private void refresh(AddressKey key) {
        try {
            loaders.execute(() -> {
                try {
                    confirm(List.of(key));
                } catch (RuntimeException unavailable) {
                    LOG.log(Level.DEBUG, "Address could not be confirmed.", unavailable);
                }
            });
        } catch (RejectedExecutionException tooMany) {
            LOG.log(Level.DEBUG, "Too many addresses wait to be confirmed.", tooMany);
        }
    }

    private void keep(AddressKey key, CachedAddress entry, int changesBefore) {
        entries.put(key, entry);
        if (changes.get(stripe(key)) != changesBefore) {
            entries.invalidate(key);
        }
    }

    private static int stripe(AddressKey key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & STRIPES - 1;
    }
}
