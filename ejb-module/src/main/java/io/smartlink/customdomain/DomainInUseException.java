package io.smartlink.customdomain;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** There are items on the domain, which would stop. */
public final class DomainInUseException extends RefusalException {
    public DomainInUseException(String hostname, long items) {
        super(
                ProblemType.DOMAIN_IN_USE,
                "%s has %d %s that would stop working. Move them to another domain, or archive them with it."
                        .formatted(hostname, items, items == 1 ? "item" : "items"));
    }
}
