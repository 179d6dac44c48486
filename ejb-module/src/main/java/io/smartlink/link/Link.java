package io.smartlink.link;

import io.smartlink.link.target.LinkKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link in its life: drafted onto an address, redrafted by its owner, expired by the clock at {@code expiresAt},
 * archived (kept in reports, address stays taken) or deleted (address free again).
 */
@Entity(name = "link")
class Link {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String kind;
    private String destination;

    @Column(name = "redirect_status")
    private short redirectStatus;

    private @Nullable String title;
    private String[] tags;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    /** Whether the timer has seen the expiry; visitors are judged by {@code expiresAt} alone. */
    private boolean expired;

    private boolean archived;
    private boolean blocked;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Link() {}

    Link(long id, long accountId, String createdBy, LinkDraft draft, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.kind = LinkKind.REDIRECT.word();
        this.createdBy = createdBy;
        this.createdAt = now;
        redraft(draft, now);
    }

    final void redraft(LinkDraft draft, Instant now) {
        destination = draft.destination().text();
        redirectStatus = (short) draft.redirectStatus();
        title = draft.title();
        tags = draft.tags().toArray(String[]::new);
        expiresAt = draft.expiresAt();
        expired = expiresAt != null && !now.isBefore(expiresAt);
        archived = draft.archived();
        updatedAt = now;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    int version() {
        return version;
    }
}
