package io.smartlink.idempotency;

/** What a request with a key has to do. */
public sealed interface Claim {
    /** Run, then hand in the answer; or give the key back. */
    record First(long accountId, IdempotencyKey key, long number) implements Claim {}

    /** Not run: answer what the first was answered. */
    record Repeat(StoredAnswer answer) implements Claim {}
}
