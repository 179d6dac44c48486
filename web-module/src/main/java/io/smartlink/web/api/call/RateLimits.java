package io.smartlink.web.api.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.smartlink.platform.AddressNetwork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * The quotas of the API, kept in the memory of each node: with several nodes an account has its quota on each. A quota
 * is a bucket of tokens that fills evenly, so a caller that paces itself is never refused.
 */
@ApplicationScoped
public class RateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int FAILED_AUTHENTICATIONS = 60;
    private static final int MAX_BUCKETS = 100_000;

    private final TimeMeter time;
    private final Cache<AccountQuota, Bucket> accounts = buckets();
    private final Cache<String, Bucket> addresses = buckets();

    public RateLimits() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(TimeMeter time) {
        this.time = time;
    }

    /** Counts a call of an account. A new limit begins with a full quota. */
    QuotaState call(long accountId, int callsPerMinute) {
        Bucket bucket = accounts.get(new AccountQuota(accountId, callsPerMinute), quota -> bucket(callsPerMinute));
        return take(bucket, "account", callsPerMinute);
    }

    /** Counts a request without a valid key, for the network that it came from. */
    QuotaState failedAuthentication(String address) {
        Bucket bucket = addresses.get(AddressNetwork.of(address), key -> bucket(FAILED_AUTHENTICATIONS));
        return take(bucket, "failed-authentication", FAILED_AUTHENTICATIONS);
    }

    /** How a network stands that has sent requests without a valid key; counts nothing. */
    QuotaState failures(String address) {
        Bucket bucket = addresses.get(AddressNetwork.of(address), key -> bucket(FAILED_AUTHENTICATIONS));
        EstimationProbe next = bucket.estimateAbilityToConsume(1);
        return new QuotaState(
                "failed-authentication",
                FAILED_AUTHENTICATIONS,
                WINDOW,
                next.getRemainingTokens(),
                Duration.ofNanos(next.getNanosToWaitForRefill()),
                !next.canBeConsumed(),
                Duration.ofNanos(next.getNanosToWaitForRefill()));
    }

    private static QuotaState take(Bucket bucket, String policy, int limit) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new QuotaState(
                policy,
                limit,
                WINDOW,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                !probe.isConsumed(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int tokens) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }

    /** A bucket that was left alone for a window is full again, so it can be forgotten. */
    private static <K> Cache<K, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(MAX_BUCKETS)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build();
    }

    private record AccountQuota(long accountId, int callsPerMinute) {}
}
