package io.smartlink.account.actor;

import java.util.Set;

/**
 * Who acts: a member at the console or an API key, always for exactly one account. Every command and every query takes
 * one; whatever belongs to another account does not exist for it.
 *
 * @param accountId the account that is read and changed
 * @param id of the member or the key; 0 for nobody in particular
 * @param label how the actor is named in {@code createdBy} and the audit log: a member's e-mail address, or
 *     {@code key:} and the key's name
 * @param role what a member may do; a key has the role {@link Role#ADMIN} narrowed by its scopes
 * @param operator whether the actor runs the installation
 * @param scopes what the actor's key is good for; all scopes for a member
 * @param origin where the command comes from
 */
public record Actor(
        long accountId, long id, String label, Role role, boolean operator, Set<Scope> scopes, Origin origin) {
    public Actor {
        scopes = Set.copyOf(scopes);
    }

    /** Somebody of whom no more is known than what the decision needs. */
    public Actor(long accountId, String label, Role role, boolean operator, Set<Scope> scopes) {
        this(accountId, 0, label, role, operator, scopes, Origin.CONSOLE);
    }

    /** A member who is signed in to the console. */
    public static Actor member(long accountId, String email, Role role, boolean operator) {
        return member(accountId, 0, email, role, operator);
    }

    /** A member who is signed in to the console. */
    public static Actor member(long accountId, long memberId, String email, Role role, boolean operator) {
        return new Actor(accountId, memberId, email, role, operator, Set.of(Scope.values()), Origin.CONSOLE);
    }

    /** Our own timers, at work for an account; may do nothing that needs a permission. */
    public static Actor system(long accountId) {
        return new Actor(accountId, 0, "system", Role.VIEWER, false, Set.of(), Origin.SYSTEM);
    }

    /** The same, known to come from there. */
    public Actor from(Origin where) {
        return new Actor(accountId, id, label, role, operator, scopes, where);
    }
}
