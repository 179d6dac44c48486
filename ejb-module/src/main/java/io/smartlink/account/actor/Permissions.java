package io.smartlink.account.actor;

import org.jspecify.annotations.Nullable;

/**
 * The one decision who may do what: pure, by the table that {@link Permission} is. What an actor may goes by role, scopes
 * and being an operator; whether the account may have it done, by its {@link Standing}.
 */
public final class Permissions {
    private Permissions() {}

    /** The whole decision. The actor comes first, so that nobody learns of an account's standing who may not do it anyway. */
    public static Decision decide(Actor actor, Permission permission, Standing standing) {
        if (!allow(actor, permission)) {
            return Decision.FORBIDDEN;
        }
        if (permission.changes() && standing.suspended()) {
            return Decision.SUSPENDED;
        }
        @Nullable Feature feature = permission.feature();
        return feature == null || standing.features().contains(feature) ? Decision.ALLOWED : Decision.PLAN_REQUIRED;
    }

    /** Whether the actor has the permission, whatever the account's standing. */
    public static boolean allow(Actor actor, Permission permission) {
        boolean entitled = !permission.operates() || actor.operator();
        return entitled
                && actor.scopes().contains(permission.scope())
                && actor.role().compareTo(permission.least()) >= 0;
    }

    /**
     * For what an account may whatever its standing; a change asks {@code AccountStanding} instead.
     *
     * @throws ForbiddenException if the actor lacks the permission
     */
    public static void require(Actor actor, Permission permission) {
        if (!allow(actor, permission)) {
            throw new ForbiddenException(permission);
        }
    }
}
