package io.smartlink.account.member;

import io.smartlink.account.actor.Role;
import io.smartlink.platform.secret.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who may become a member: sent with a one-time link, sent again with another one, accepted or withdrawn, and then
 * gone. One that has expired can be sent again.
 */
@Entity(name = "invitation")
class Invitation {
    static final Duration LIFE = Duration.ofDays(7);

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String email;
    private String role;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "invited_by")
    private String invitedBy;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init") // send() sets the rest
    Invitation(long id, long accountId, NewInvitation wanted, String invitedBy, Secret token, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.email = wanted.email();
        this.role = wanted.role().word();
        this.invitedBy = invitedBy;
        this.createdAt = now;
        send(token, now);
    }

    /** From now on this token is the one that counts, for a while. */
    void send(Secret token, Instant now) {
        tokenHash = token.hash();
        expiresAt = now.plus(LIFE);
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    TeamMember accepted(long memberId, Instant now) {
        return new TeamMember(memberId, accountId, email, Role.of(role), now);
    }

    long accountId() {
        return accountId;
    }

    int version() {
        return version;
    }

    InvitationRow row(Instant now) {
        return new InvitationRow(id, email, Role.of(role), isOpenAt(now), invitedBy, version, createdAt, expiresAt);
    }
}
