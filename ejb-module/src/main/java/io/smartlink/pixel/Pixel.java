package io.smartlink.pixel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pixel in its life: drafted, redrafted by its owner, deleted, which takes it off all that fires it. */
@Entity(name = "pixel")
class Pixel {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String name;
    private String provider;

    @Column(name = "tag_id")
    private String tagId;

    @Column(name = "conversion_label")
    private @Nullable String conversionLabel;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Pixel() {}

    Pixel(long id, long accountId, PixelDraft draft, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.createdAt = now;
        redraft(draft, now);
    }

    final void redraft(PixelDraft draft, Instant now) {
        name = draft.name();
        provider = draft.provider().word();
        tagId = draft.tagId();
        conversionLabel = draft.conversionLabel();
        updatedAt = now;
    }

    long id() {
        return id;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    int version() {
        return version;
    }

    PixelRow row(PixelUse use) {
        return new PixelRow(
                id,
                name,
                PixelProvider.tryParse(provider).orElseThrow(),
                tagId,
                conversionLabel,
                use,
                version,
                createdAt,
                updatedAt);
    }
}
