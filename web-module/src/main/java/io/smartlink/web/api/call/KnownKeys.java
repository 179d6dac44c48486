package io.smartlink.web.api.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smartlink.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;

/**
 * The keys that were good on this node of late, by their hashes. They let nobody in: they tell whom it is worth asking the
 * database about while an address sends nothing but wrong ones.
 */
@ApplicationScoped
public class KnownKeys {
    private static final int MAX_KEYS = 100_000;
    private static final Duration REMEMBERED_FOR = Duration.ofDays(1);

    private final Cache<ByteBuffer, Boolean> keys = Caffeine.newBuilder()
            .maximumSize(MAX_KEYS)
            .expireAfterAccess(REMEMBERED_FOR)
            .build();

    void note(String key) {
        keys.put(hash(key), true);
    }

    boolean contains(String key) {
        return keys.getIfPresent(hash(key)) != null;
    }

    private static ByteBuffer hash(String key) {
        return ByteBuffer.wrap(new Secret(key).hash());
    }
}
