package io.smartlink.account;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** A sign-in that did not succeed. The message never tells whether the address has an account. */
public final class SignInRefusedException extends RefusalException {
    private SignInRefusedException(String message) {
        super(ProblemType.UNAUTHORIZED, message);
    }

    static SignInRefusedException wrong() {
        return new SignInRefusedException("E-mail address and password do not match, or there were too many wrong"
                + " tries and sign-in is closed for 15 minutes.");
    }

    static SignInRefusedException spentToken() {
        return new SignInRefusedException("This sign-in link was used before or is too old. Ask for a new one.");
    }
}
