package io.smartlink.customdomain;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The hostname is somebody's already. */
public final class DomainTakenException extends RefusalException {
    private DomainTakenException(String detail) {
        super(ProblemType.DOMAIN_TAKEN, detail);
    }

    /** Another account has proved it, or it is the installation's own. */
    public static DomainTakenException byAnother(String hostname) {
        return new DomainTakenException(
                hostname
                        + " is in use by another account of this installation. If it is yours, ask the operator to clear it up.");
    }

    /** The account has added it before. */
    public static DomainTakenException bySelf(String hostname) {
        return new DomainTakenException("The account has added " + hostname + " already.");
    }
}
