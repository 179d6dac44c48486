package io.smartlink.account.member;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** An invitation that cannot be accepted. One message for all reasons, so that nobody learns who has an account elsewhere. */
public final class InvitationSpentException extends RefusalException {
    InvitationSpentException() {
        super(
                ProblemType.INVITATION_SPENT,
                "This invitation cannot be accepted: the account has no room for more members at the moment, or you have"
                        + " a sign-in with this e-mail address already. Sign in with it, or ask for another invitation.");
    }
}
