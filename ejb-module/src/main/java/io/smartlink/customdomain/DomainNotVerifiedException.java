package io.smartlink.customdomain;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The hostname is not a domain that this account may put addresses on. */
public final class DomainNotVerifiedException extends RefusalException {
    public DomainNotVerifiedException(String hostname) {
        super(
                ProblemType.DOMAIN_NOT_VERIFIED,
                "\"" + hostname + "\" is not a verified domain of this account. Add and verify it, or leave the domain"
                        + " out to use the default one.");
    }
}
