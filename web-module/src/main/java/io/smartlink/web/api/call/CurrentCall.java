package io.smartlink.web.api.call;

import io.smartlink.account.actor.Actor;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The call that this request is: who makes it. */
@RequestScoped
public class CurrentCall {
    private @Nullable Actor actor;

    void begin(Actor caller) {
        actor = caller;
    }

    /** Who calls; every resource of the API is reached by a known caller only. */
    public Actor actor() {
        if (actor == null) {
            throw new IllegalStateException("The call has not been authenticated");
        }
        return actor;
    }
}
