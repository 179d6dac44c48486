package io.smartlink.admin.signin;

import io.smartlink.account.Actor;
import io.smartlink.account.SignInRefusedException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of the credentials of this request. */
@RequestScoped
public class SignInAttempt {
    private @Nullable Actor actor;
    private @Nullable SignInRefusedException refusal;

    void succeed(Actor member) {
        actor = member;
    }

    void refuse(SignInRefusedException reason) {
        refusal = reason;
    }

    /** Who was let in. */
    Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** Why nobody was. */
    Optional<SignInRefusedException> refusal() {
        return Optional.ofNullable(refusal);
    }
}
