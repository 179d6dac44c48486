package io.smartlink.account.member;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The last who can do it all would be gone. */
public final class LastOwnerException extends RefusalException {
    private LastOwnerException(String message) {
        super(ProblemType.LAST_OWNER, message);
    }

    static LastOwnerException ofAccount() {
        return new LastOwnerException("This is the account's only owner. Make somebody else an owner first.");
    }

    static LastOwnerException ofInstallation() {
        return new LastOwnerException("Nobody else runs this installation, so this member has to stay.");
    }
}
