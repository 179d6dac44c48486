package io.smartlink.account;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** Somebody with this e-mail address is already a member; only the operator is told so. */
public final class EmailTakenException extends RefusalException {
    public EmailTakenException(String email) {
        super(ProblemType.EMAIL_TAKEN, "There already is a member with the e-mail address " + email + ".");
    }
}
