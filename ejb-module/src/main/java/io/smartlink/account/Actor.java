package io.smartlink.account;

import java.util.Set;

/**
 * Who acts: a member at the console or an API key, always for exactly one account. Every command and every query takes
 * one; whatever belongs to another account does not exist for it.
 *
 * @param accountId the account that is read and changed
 * @param label how the actor is named in {@code createdBy} and the audit log: a member's e-mail address, or
 *     {@code key:} and the key's name
 * @param role what a member may do; a key has the role {@link Role#ADMIN} narrowed by its scopes
 * @param operator whether the actor runs the installation
 * @param scopes what the actor's key is good for; all scopes for a member
 */
public record Actor(long accountId, String label, Role role, boolean operator, Set<Scope> scopes) {
    public Actor {
        scopes = Set.copyOf(scopes);
    }

    /** A member who is signed in to the console. */
    public static Actor member(long accountId, String email, Role role, boolean operator) {
        return new Actor(accountId, email, role, operator, Set.of(Scope.values()));
    }
}
