package io.smartlink.qr.template;

import io.smartlink.platform.adapter.RecordJson;
import io.smartlink.qr.design.Design;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A kept design in its life: drafted, redrafted by its owner, deleted; codes that took it over keep what they took. */
@Entity(name = "qr_template")
class QrTemplate {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String design;

    /** The design without its logo's picture; the database makes it. */
    @Column(insertable = false, updatable = false)
    private @Nullable String look;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected QrTemplate() {}

    QrTemplate(long id, long accountId, QrTemplateDraft draft, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.createdAt = now;
        redraft(draft, now);
    }

    final void redraft(QrTemplateDraft draft, Instant now) {
        name = draft.name();
        design = RecordJson.text(draft.design());
        updatedAt = now;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    int version() {
        return version;
    }

    QrTemplateRow row() {
        return new QrTemplateRow(id, name, RecordJson.parse(design, Design.class), version, createdAt, updatedAt);
    }
}
