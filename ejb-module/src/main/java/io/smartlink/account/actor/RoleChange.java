package io.smartlink.account.actor;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is to get a role, get another one, or be taken out of the account. Admins manage everybody but owners, owners are
 * made and unmade by owners, and nobody raises themselves. That an account keeps an owner is looked at where the members are
 * known.
 *
 * @param by role of who wants it
 * @param from the role so far; null for who is no member yet
 * @param to the role then; null for who shall be no member any more
 * @param self whether it is about the actor
 */
public record RoleChange(
        Role by, @Nullable Role from, @Nullable Role to, boolean self) {
    /** Whether it may be done. */
    public boolean allowed() {
        return by.compareTo(Role.ADMIN) >= 0 && !touchesOwners() && !raisesSelf();
    }

    private boolean touchesOwners() {
        return by != Role.OWNER && from != to && (from == Role.OWNER || to == Role.OWNER);
    }

    private boolean raisesSelf() {
        return self && from != null && to != null && to.compareTo(from) > 0;
    }
}
