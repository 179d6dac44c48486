package io.smartlink.account;

/** The one decision who may do what: pure, a table of permission against role, scope and operator. */
public final class Permissions {
    private Permissions() {}

    /** Whether the actor has the permission. */
    public static boolean allow(Actor actor, Permission permission) {
        return switch (permission) {
            case READ_LINKS -> actor.scopes().contains(Scope.LINKS_READ);
            case WRITE_LINKS -> actor.scopes().contains(Scope.LINKS_WRITE) && actor.role() != Role.VIEWER;
            case READ_ANALYTICS -> actor.scopes().contains(Scope.ANALYTICS_READ);
            case READ_ACCOUNT -> actor.scopes().contains(Scope.ACCOUNT_READ);
            case WRITE_ACCOUNT ->
                actor.scopes().contains(Scope.ACCOUNT_WRITE) && actor.role().compareTo(Role.ADMIN) >= 0;
            case OPERATE -> actor.operator() && actor.scopes().contains(Scope.OPERATOR);
        };
    }

    /** @throws ForbiddenException if the actor lacks the permission */
    public static void require(Actor actor, Permission permission) {
        if (!allow(actor, permission)) {
            throw new ForbiddenException(permission);
        }
    }
}
