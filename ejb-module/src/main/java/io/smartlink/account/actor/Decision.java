package io.smartlink.account.actor;

/** What comes of asking whether an actor may do something. */
public enum Decision {
    ALLOWED,
    /** The actor's role, scopes or being no operator forbid it. */
    FORBIDDEN,
    /** The actor might, were the account not suspended. */
    SUSPENDED,
    /** The actor might, if the account's plan included it. */
    PLAN_REQUIRED
}
