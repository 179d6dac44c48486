package io.smartlink.admin.signin;

import io.smartlink.account.actor.Actor;
import jakarta.security.enterprise.credential.Credential;

/** A member who has proved who it is: to be told to the container, which asks nothing more. */
final class LetIn implements Credential {
    private final Actor member;

    LetIn(Actor member) {
        this.member = member;
    }

    Actor member() {
        return member;
    }
}
