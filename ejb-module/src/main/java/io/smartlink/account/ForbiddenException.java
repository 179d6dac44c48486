package io.smartlink.account;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import java.util.Locale;

/** The actor is known, and may not do this. */
public final class ForbiddenException extends RefusalException {
    public ForbiddenException(Permission missing) {
        super(
                ProblemType.FORBIDDEN,
                "Your role or the scopes of your API key do not include the permission to "
                        + missing.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
    }
}
