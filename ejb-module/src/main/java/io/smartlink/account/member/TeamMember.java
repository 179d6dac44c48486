package io.smartlink.account.member;

import io.smartlink.account.actor.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person of an account, as far as others of the account see and manage them. */
@Entity(name = "team_member")
@Table(name = "member")
class TeamMember {
    @Id
    private long id;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String email;

    private String name;
    private String role;

    @Column(updatable = false)
    private boolean operator;

    @Column(name = "last_sign_in_at", insertable = false, updatable = false)
    private @Nullable Instant lastSignInAt;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected TeamMember() {}

    TeamMember(long id, long accountId, String email, Role role, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.email = email;
        this.name = email;
        this.role = role.word();
        this.createdAt = now;
    }

    void redraft(MemberDraft draft) {
        name = draft.name();
        role = draft.role().word();
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    boolean isOperator() {
        return operator;
    }

    int version() {
        return version;
    }

    MemberRow row() {
        return new MemberRow(id, email, name, Role.of(role), operator, lastSignInAt, version, createdAt);
    }
}
