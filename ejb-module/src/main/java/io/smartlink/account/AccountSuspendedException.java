package io.smartlink.account;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The account is suspended: its members read, and change nothing. */
public final class AccountSuspendedException extends RefusalException {
    public AccountSuspendedException() {
        super(
                ProblemType.ACCOUNT_SUSPENDED,
                "The account is suspended: it can be read, and not changed. Ask the operator to lift it.");
    }
}
