package io.smartlink.admin.signin;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the member's stay in the HTTP session; lost with it, which means to sign in again. */
@SessionScoped
public class SignedInMember implements Serializable {
    private transient volatile @Nullable MemberSession stay;

    void begin(MemberSession newStay) {
        stay = newStay;
    }

    Optional<MemberSession> stay() {
        return Optional.ofNullable(stay);
    }
}
