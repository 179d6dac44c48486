package io.smartlink.account.signin.session;

import io.smartlink.account.actor.Actor;

/**
 * A stay that goes on, as the database has it.
 *
 * @param actor the member as it is now
 * @param mustEnrol whether the account asks for a second factor that the member does not have
 */
public record SeenStay(Actor actor, boolean mustEnrol) {}
