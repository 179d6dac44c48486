package io.smartlink.account.actor;

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

    private ForbiddenException(String message) {
        super(ProblemType.FORBIDDEN, message);
    }

    /** Of a change that {@link RoleChange} does not allow. */
    public static ForbiddenException roleChange() {
        return new ForbiddenException(
                "Only owners make, change and remove owners, and nobody gives themselves a higher role.");
    }

    /** Of what owners alone settle. */
    public static ForbiddenException ownersOnly() {
        return new ForbiddenException("Only owners of the account settle this.");
    }

    /** Of a change to somebody who runs the installation. */
    public static ForbiddenException operatorsOnly() {
        return new ForbiddenException("Who runs the installation is changed and removed by those who run it.");
    }
}
