package io.smartlink.customdomain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Keeps those who wait for DNS few: they hold threads that visitors need, and how long they wait is decided by whoever runs a
 * domain's name servers. On this node, up to {@value #AT_ONCE} at a time, and one for each domain.
 */
@ApplicationScoped
class LookGate {
    static final int AT_ONCE = 8;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Set<Long> inside = ConcurrentHashMap.newKeySet();

    /** @throws LooksBusyException at once, if there is no room */
    <T> T pass(long domainId, Supplier<T> look) {
        if (!inside.add(domainId)) {
            throw new LooksBusyException();
        }
        try {
            if (!free.tryAcquire()) {
                throw new LooksBusyException();
            }
            try {
                return look.get();
            } finally {
                free.release();
            }
        } finally {
            inside.remove(domainId);
        }
    }
}
