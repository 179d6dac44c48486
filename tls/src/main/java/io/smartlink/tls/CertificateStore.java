package io.smartlink.tls;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the HTTPS listener serves, by hostname, and what it serves for every other name. There is one for the whole server,
 * {@link #shared()}: the listener reads it, the application fills it. A change counts from the next handshake on.
 *
 * <p>A handshake asks three times: first which certificate, then for its key, then for its chain. So that a change in
 * between cannot mix two of them, each certificate has an alias of its own, under which it is found for a minute more
 * after it was replaced.
 */
public final class CertificateStore {
    private static final CertificateStore SHARED = new CertificateStore(System::nanoTime);
    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final LongSupplier nanoTime;
    private final AtomicLong made = new AtomicLong();
    private final Map<String, Entry> byAlias = new ConcurrentHashMap<>();
    private final Map<String, Long> replacedAt = new HashMap<>();
    private volatile Map<String, Entry> byHostname = Map.of();
    private volatile @Nullable Entry own;
    private volatile @Nullable Entry fallback;

    CertificateStore(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The one of this server. */
    public static CertificateStore shared() {
        return SHARED;
    }

    /** Serves exactly these from now on. @param certificates by hostname in lower case, A-labels */
    public synchronized void serve(Map<String, ServedCertificate> certificates) {
        Map<String, Entry> before = byHostname;
        Map<String, Entry> after = new HashMap<>();
        certificates.forEach((hostname, certificate) -> after.put(hostname, entry(before.get(hostname), certificate)));
        byHostname = Map.copyOf(after);
        before.forEach((hostname, entry) -> {
            if (after.get(hostname) != entry) {
                retire(entry);
            }
        });
        forgetRetired();
    }

    /** Serves this for names that have none of their own, and for clients that name none; null: the server's own. */
    public synchronized void serveOtherwise(@Nullable ServedCertificate certificate) {
        Entry before = fallback;
        fallback = certificate == null ? null : entry(before, certificate);
        if (before != null && before != fallback) {
            retire(before);
        }
        forgetRetired();
    }

    /** Takes the server's own certificate, self-signed as a rule, for as long as nobody sets a better one. */
    synchronized void serveOwn(ServedCertificate certificate) {
        Entry before = own;
        own = entry(before, certificate);
        if (before != null && before != own) {
            retire(before);
        }
    }

    /** Under which alias to find what is served for a hostname; empty when the store has nothing at all. */
    Optional<String> aliasFor(@Nullable String hostname, String keyType) {
        Entry entry = hostname == null ? null : byHostname.get(hostname);
        if (entry == null) {
            entry = fallback == null ? own : fallback;
        }
        return entry == null || !entry.certificate.keyType().equals(keyType)
                ? Optional.empty()
                : Optional.of(entry.alias);
    }

    /** What was served under an alias within the last minute. */
    Optional<ServedCertificate> find(String alias) {
        return Optional.ofNullable(byAlias.get(alias)).map(Entry::certificate);
    }

    private Entry entry(@Nullable Entry before, ServedCertificate certificate) {
        if (before != null && before.certificate.equals(certificate)) {
            return before;
        }
        Entry entry = new Entry("smartlink-" + made.incrementAndGet(), certificate);
        byAlias.put(entry.alias, entry);
        return entry;
    }

    private void retire(Entry entry) {
        replacedAt.put(entry.alias, nanoTime.getAsLong());
    }

    private void forgetRetired() {
        long now = nanoTime.getAsLong();
        replacedAt.entrySet().removeIf(retired -> {
            boolean over = now - retired.getValue() > KEPT_NANOS;
            if (over) {
                byAlias.remove(retired.getKey());
            }
            return over;
        });
    }

    private record Entry(String alias, ServedCertificate certificate) {}
}
