package io.smartlink.operation;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** How the installation does, for those who run it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SystemService {
    @Inject
    SystemReader reader;

    /** @throws io.smartlink.account.actor.ForbiddenException unless the actor runs the installation */
    public SystemState state(Actor operator) {
        Permissions.require(operator, Permission.OPERATE);
        return reader.state();
    }
}
