package io.smartlink.account.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.signin.throttle.Visitor;
import io.smartlink.platform.secret.PasswordHash;
import java.util.Optional;

/**
 * A member and what it has to prove itself with.
 *
 * @param password empty as long as none was chosen
 * @param codeNeeded whether a password alone does not let it in
 */
public record Credential(Actor actor, Optional<PasswordHash> password, boolean codeNeeded) {
    public long memberId() {
        return actor.id();
    }

    /** The address that the member signs in with. */
    public String email() {
        return actor.label();
    }

    /** The same, with where its commands come from. */
    Credential actingAs(Actor acting) {
        return new Credential(acting, password, codeNeeded);
    }

    /** The same, acting from where the visitor is. */
    Credential seenAt(Visitor visitor) {
        return actingAs(actor.from(Origin.console(visitor.address(), null)));
    }

    /** What the console needs to know of it. */
    public Arrival arrival() {
        return new Arrival(actor, codeNeeded, password.orElse(null));
    }
}
