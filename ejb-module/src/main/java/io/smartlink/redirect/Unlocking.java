package io.smartlink.redirect;

import io.smartlink.platform.secret.PasswordHash;
import io.smartlink.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Compares passwords of links, as often as a visitor may try. */
final class Unlocking {
    private final UnlockTries tries;

    Unlocking(UnlockTries tries) {
        this.tries = tries;
    }

    /** Why the link stays locked; null if the password is right. */
    RedirectDecision.@Nullable Lock refuse(Visit visit, LinkSnapshot link, String passwordHash, String password) {
        if (!tries.begin(link.linkId(), visit.address(), passwordHash)) {
            return RedirectDecision.Lock.TOO_MANY_TRIES;
        }
        if (!PasswordHash.parse(passwordHash).matches(password)) {
            return RedirectDecision.Lock.WRONG;
        }
        tries.succeeded(link.linkId(), visit.address(), passwordHash);
        return null;
    }
}
