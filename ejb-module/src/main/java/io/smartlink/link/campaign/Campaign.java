package io.smartlink.link.campaign;

import io.smartlink.link.rule.Utm;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;

/** A campaign in its life: drafted, redrafted by its owner, deleted, which leaves its links as they are. */
@Entity(name = "campaign")
class Campaign {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String utm;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(long id, long accountId, CampaignDraft draft, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.createdAt = now;
        redraft(draft, now);
    }

    final void redraft(CampaignDraft draft, Instant now) {
        name = draft.name();
        utm = RecordJson.text(draft.utm());
        updatedAt = now;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    int version() {
        return version;
    }

    CampaignRow row(long links) {
        return new CampaignRow(id, name, RecordJson.parse(utm, Utm.class), links, version, createdAt, updatedAt);
    }
}
