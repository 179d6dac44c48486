package io.smartlink.link;

import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.link.target.Target;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
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

    /** Of a redirect; others have {@link #target}. */
    private @Nullable String destination;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String target;

    @Column(name = "redirect_status")
    private short redirectStatus;

    private @Nullable String title;
    private String[] tags;

    @Column(name = "campaign_id")
    private @Nullable Long campaignId;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "max_clicks")
    private @Nullable Integer maxClicks;

    @Column(name = "expired_destination")
    private @Nullable String expiredDestination;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "forward_query")
    private boolean forwardQuery;

    @Column(name = "forward_path")
    private boolean forwardPath;

    private boolean crawlable;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String utm;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String preview;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String rules;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String variants;

    /** Whether the timer has seen the expiry; visitors are judged by {@code expiresAt} alone. */
    private boolean expired;

    private boolean archived;

    /** Whether a QR code owns it, so that nobody finds it as a link. */
    private boolean hidden;

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

    Link(long id, long accountId, String createdBy, boolean hidden, LinkDraft draft, Instant now) {
        this.id = id;
        this.hidden = hidden;
        this.accountId = accountId;
        this.createdBy = createdBy;
        this.createdAt = now;
        redraft(draft, now);
    }

    final void redraft(LinkDraft draft, Instant now) {
        leadTo(draft.target());
        behave(draft.behaviour());
        redirectStatus = (short) draft.redirectStatus();
        title = draft.labels().title();
        tags = draft.labels().tags().toArray(String[]::new);
        campaignId = draft.labels().campaignId();
        passwordHash = draft.password().hash(passwordHash);
        expired = expiresAt != null && !now.isBefore(expiresAt);
        archived = draft.archived();
        updatedAt = now;
    }

    private void leadTo(Target leadsTo) {
        kind = leadsTo.kind().word();
        destination = leadsTo instanceof RedirectTarget redirect
                ? redirect.destination().text()
                : null;
        target = leadsTo instanceof RedirectTarget ? null : RecordJson.text((Record) leadsTo);
    }

    private void behave(Behaviour behaviour) {
        Schedule schedule = behaviour.schedule();
        startsAt = schedule.startsAt();
        expiresAt = schedule.expiresAt();
        maxClicks = schedule.maxClicks();
        expiredDestination = schedule.expiredDestination();
        forwardQuery = behaviour.forwardQuery();
        forwardPath = behaviour.forwardPath();
        crawlable = behaviour.crawlable();
        utm = behaviour.utm().isEmpty() ? null : RecordJson.text(behaviour.utm());
        preview = behaviour.preview().isEmpty() ? null : RecordJson.text(behaviour.preview());
        rules = behaviour.rules().isEmpty() ? null : RecordJson.text(behaviour.rules());
        variants = behaviour.variants().isEmpty() ? null : RecordJson.text(behaviour.variants());
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    /** Whether it is found as a link, or a QR code's own. */
    boolean isShown() {
        return !hidden;
    }

    boolean forwardsPath() {
        return forwardPath;
    }

    int version() {
        return version;
    }
}
