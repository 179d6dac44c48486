package io.smartlink.account;

import io.smartlink.account.actor.Actor;
import io.smartlink.platform.secret.Secret;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tells which actor a program is by the key that it sent. */
@Stateless
public class ApiKeyService {
    private static final int MAX_LENGTH = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The actor of a key; empty when there is no such key or it has expired.
     *
     * @param key whatever a stranger sent
     */
    public Optional<Actor> authenticate(String key) {
        if (!key.startsWith(ApiKey.PREFIX) || key.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<ApiKey> found = em.createQuery("select k from api_key k where k.keyHash = :hash", ApiKey.class)
                .setParameter("hash", new Secret(key).hash())
                .getResultStream()
                .findFirst()
                .filter(candidate -> candidate.validAt(now));
        found.filter(used -> used.useIsWorthNoting(now)).ifPresent(used -> noteUse(used, now));
        return found.map(ApiKey::actor);
    }

    /** One statement without reading first, so that two requests of one key never wait for a conflict. */
    private void noteUse(ApiKey key, Instant now) {
        em.createQuery("update api_key k set k.lastUsedAt = :now where k.id = :id")
                .setParameter("now", now)
                .setParameter("id", key.id())
                .executeUpdate();
    }
}
