package io.smartlink.idempotency;

import io.smartlink.platform.OpaqueId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets a caller repeat a request without its being done twice: claim the key, run, hand in the answer. Each step stands
 * in a transaction of its own, so that others see a claim at once. The work in between has its own transaction too; see
 * {@link IdempotentRequest} for what a crash between the two means.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdempotencyService {
    @Resource(lookup = "java:app/jdbc/smartlink")
    DataSource database;

    @Inject
    Clock clock;

    private IdempotentRequests requests;

    @PostConstruct
    void open() {
        requests = new IdempotentRequests(database);
    }

    /**
     * Asks what a request with this key has to do.
     *
     * @throws IdempotencyMismatchException if the key stands for another request
     * @throws IdempotencyInProgressException if the first request still runs
     */
    public Claim claim(long accountId, IdempotencyKey key, RequestFingerprint fingerprint) {
        try {
            return claimed(new Claim.First(accountId, key, OpaqueId.next()), fingerprint, clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot claim an idempotency key", e);
        }
    }

    /** Keeps the answer for the repeats of the request. */
    public void answer(Claim.First claim, StoredAnswer answer) {
        try {
            requests.answer(claim, answer);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot keep the answer for an idempotency key", e);
        }
    }

    /** Gives the key back after a failure that says nothing about the request. */
    public void release(Claim.First claim) {
        try {
            requests.release(claim);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot release an idempotency key", e);
        }
    }

    /** Deletes the answers that are no longer given. */
    public int forgetExpired() {
        try {
            return requests.forget(clock.instant().minus(IdempotentRequest.KEPT_FOR));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot delete old idempotency keys", e);
        }
    }

    private Claim claimed(Claim.First claim, RequestFingerprint fingerprint, Instant now) throws SQLException {
        if (requests.insert(claim, fingerprint, now)) {
            return claim;
        }
        Optional<IdempotentRequest> found = requests.find(claim.accountId(), claim.key());
        if (found.isEmpty()) {
            // The first gave the key back in this very moment; the caller may try again.
            throw new IdempotencyInProgressException();
        }
        IdempotentRequest first = found.get();
        return switch (first.nextUse(fingerprint, now)) {
            case REPLAY -> new Claim.Repeat(first.requireAnswer());
            case REFUSE_AS_MISMATCH -> throw new IdempotencyMismatchException();
            case REFUSE_AS_IN_PROGRESS -> throw new IdempotencyInProgressException();
            case TAKE_OVER -> {
                if (!requests.takeOver(first, claim, fingerprint, now)) {
                    throw new IdempotencyInProgressException();
                }
                yield claim;
            }
        };
    }
}
