package io.smartlink.account;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person of an account. How people prove who they are is known to {@link io.smartlink.account.signin} only. */
@Entity(name = "member")
class Member {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String email;
    private String name;
    private String role;
    private boolean operator;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    private Member(long id, long accountId, String email, boolean operator, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.email = email;
        this.name = email;
        this.role = Role.OWNER.word();
        this.operator = operator;
        this.createdAt = now;
    }

    static Member owner(long id, long accountId, String email, Instant now) {
        return new Member(id, accountId, email, false, now);
    }

    static Member operator(long id, long accountId, String email, Instant now) {
        return new Member(id, accountId, email, true, now);
    }

    Actor actor() {
        return Actor.member(accountId, id, email, Role.of(role), operator);
    }
}
