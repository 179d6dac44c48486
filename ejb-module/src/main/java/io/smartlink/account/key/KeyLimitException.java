package io.smartlink.account.key;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The account has as many keys as an account may have. */
public final class KeyLimitException extends RefusalException {
    KeyLimitException(int limit) {
        super(ProblemType.PLAN_LIMIT, "An account has up to " + limit + " API keys. Delete those that nobody uses.");
    }
}
