package io.smartlink.qr;

import io.smartlink.link.LinkRow;
import io.smartlink.platform.adapter.RecordJson;
import io.smartlink.qr.design.Design;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A QR code in its life: drafted for a link of its own, whose id it has, or for one that is there already; redrafted by its
 * owner, deleted together with its link.
 */
@Entity(name = "qr_code")
class QrCode {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "link_id")
    private long linkId;

    private @Nullable String title;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String design;

    /** The design without its logo's picture; the database makes it. */
    @Column(insertable = false, updatable = false)
    private @Nullable String look;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected QrCode() {}

    QrCode(long id, long accountId, long linkId, String createdBy, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.linkId = linkId;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.design = RecordJson.text(Design.PLAIN);
    }

    /** Counts as an edit even if it only leads elsewhere now. */
    final void redraft(@Nullable String newTitle, Design newDesign, Instant now) {
        title = newTitle;
        design = RecordJson.text(newDesign);
        updatedAt = now;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    boolean isDynamic() {
        return id == linkId;
    }

    long id() {
        return id;
    }

    long linkId() {
        return linkId;
    }

    int version() {
        return version;
    }

    QrCodeRow row(LinkRow link) {
        return new QrCodeRow(
                id,
                link,
                isDynamic(),
                title,
                RecordJson.parse(design, Design.class),
                createdBy,
                version,
                createdAt,
                updatedAt);
    }
}
