package io.smartlink.account.signin;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** A sign-in that did not succeed. The message never tells whether the address has an account. */
public final class SignInRefusedException extends RefusalException {
    private SignInRefusedException(String message) {
        super(ProblemType.UNAUTHORIZED, message);
    }

    static SignInRefusedException wrong() {
        return new SignInRefusedException("E-mail address and password do not match, or there were too many wrong"
                + " tries: after five of them sign-in pauses, each time for longer, up to 15 minutes.");
    }

    static SignInRefusedException wrongCode() {
        return new SignInRefusedException("This code is not right or was used before, or there were too many wrong"
                + " tries: after five of them codes are refused for a while, up to 15 minutes.");
    }

    static SignInRefusedException changedMeanwhile() {
        return new SignInRefusedException("Your password was changed in the meantime. Sign in once more.");
    }

    static SignInRefusedException spentToken() {
        return new SignInRefusedException("This sign-in link was used before or is too old. Ask for a new one.");
    }
}
