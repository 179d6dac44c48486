package io.smartlink.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;

/** Versions of entities, which the database compares as it writes. */
public final class Versions {
    private Versions() {}

    /**
     * Writes what was changed.
     *
     * @throws StaleVersionException if another transaction changed the same thing in between
     */
    public static void flush(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException();
        }
    }
}
