package io.smartlink.bio;

import io.smartlink.bio.adapter.PageJson;
import io.smartlink.bio.page.PageContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A page in its life: drafted onto an address, redrafted as often as its owner likes, published (visitors see the draft as it
 * is then), unpublished, archived (kept in reports, address stays taken) or deleted (address free again).
 */
@Entity(name = "bio_page")
class BioPage {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String title;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String draft;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String published;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    private boolean archived;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected BioPage() {}

    BioPage(long id, long accountId, String createdBy, BioPageDraft draft, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.createdBy = createdBy;
        this.createdAt = now;
        redraft(draft, now);
    }

    final void redraft(BioPageDraft wanted, Instant now) {
        title = wanted.title();
        archived = wanted.archived();
        draft = PageJson.text(wanted.content());
        updatedAt = now;
    }

    void publish(PageContent content, Instant now) {
        published = PageJson.text(content);
        draft = published;
        publishedAt = now;
        updatedAt = now;
    }

    void unpublish(Instant now) {
        published = null;
        publishedAt = null;
        updatedAt = now;
    }

    /** Takes the draft back to what is published, which there must be. */
    void discardDraft(Instant now) {
        draft = Objects.requireNonNull(published);
        updatedAt = now;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    int version() {
        return version;
    }
}
