package io.smartlink.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person of an account: invited without a password, chooses one, signs in; locked for a while after too many wrong
 * passwords in a row.
 */
@Entity(name = "member")
class Member {
    static final int MAX_FAILED_SIGN_INS = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String email;
    private String name;
    private String role;
    private boolean operator;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "last_sign_in_at")
    private @Nullable Instant lastSignInAt;

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

    void choosePassword(PasswordHash hash) {
        passwordHash = hash.text();
        failedSignIns = 0;
        lockedUntil = null;
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Checks a password, and remembers how it went. */
    boolean trySignIn(String password, Instant now) {
        boolean right = passwordHash != null && PasswordHash.parse(passwordHash).matches(password);
        if (right) {
            failedSignIns = 0;
            lockedUntil = null;
            lastSignInAt = now;
        } else if (++failedSignIns >= MAX_FAILED_SIGN_INS) {
            failedSignIns = 0;
            lockedUntil = now.plus(LOCK);
        }
        return right;
    }

    Actor actor() {
        return Actor.member(accountId, email, Role.of(role), operator);
    }
}
