package io.smartlink.account;

import io.smartlink.account.plan.PlanLimits;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tenant: created by the operator with a plan, moved to other plans, suspended and lifted again. */
@Entity(name = "account")
class Account {
    private static final String ACTIVE = "active";
    private static final String SUSPENDED = "suspended";

    @Id
    private long id;

    private String name;
    private String plan;
    private String status = ACTIVE;

    @Column(name = "suspended_at")
    private @Nullable Instant suspendedAt;

    /** Why it was suspended, or why that was lifted; null if neither ever was. */
    @Column(name = "status_reason")
    private @Nullable String statusReason;

    @Column(name = "visitor_utm_wins")
    private boolean visitorUtmWins;

    @Column(name = "target_pages")
    private boolean targetPages = true;

    @Column(name = "opt_out_honoured")
    private boolean optOutHonoured = true;

    @Column(name = "second_factor_required")
    private boolean secondFactorRequired;

    @Column(name = "excluded_addresses")
    private String[] excludedAddresses = {};

    @Column(name = "pixel_consent")
    private String pixelConsent = PixelConsent.OFF.word();

    @Column(name = "pixel_legal_basis")
    private @Nullable String pixelLegalBasis;

    @Column(name = "pixel_decided_by")
    private @Nullable String pixelDecidedBy;

    @Column(name = "pixel_decided_at")
    private @Nullable Instant pixelDecidedAt;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(long id, String name, String plan, Instant now) {
        this.id = id;
        this.name = name;
        this.plan = plan;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void moveTo(PlanLimits limits, Instant now) {
        plan = limits.plan();
        updatedAt = now;
    }

    /** Its addresses stop, its people read only. One that is suspended already keeps its first reason. */
    void suspend(String reason, Instant now) {
        if (!suspended()) {
            status = SUSPENDED;
            suspendedAt = now;
            statusReason = reason;
            updatedAt = now;
        }
    }

    /** Its addresses work again, and its people may change things again. */
    void lift(String reason, Instant now) {
        if (suspended()) {
            status = ACTIVE;
            suspendedAt = null;
            statusReason = reason;
            updatedAt = now;
        }
    }

    /** @param by who decides; kept beside a decision about pixels */
    void configure(AccountSettings settings, String by, Instant now) {
        decidePixels(settings, by, now);
        name = settings.name();
        visitorUtmWins = settings.visitorUtmWins();
        targetPages = settings.targetPages();
        optOutHonoured = settings.optOutHonoured();
        excludedAddresses = settings.excludedAddresses().toArray(String[]::new);
        secondFactorRequired = settings.secondFactorRequired();
        updatedAt = now;
    }

    private void decidePixels(AccountSettings settings, String by, Instant now) {
        if (!settings.pixelConsent().word().equals(pixelConsent)
                || !Objects.equals(settings.pixelLegalBasis(), pixelLegalBasis)) {
            pixelConsent = settings.pixelConsent().word();
            pixelLegalBasis = settings.pixelLegalBasis();
            pixelDecidedBy = by;
            pixelDecidedAt = now;
        }
    }

    AccountSettings settings() {
        return new AccountSettings(
                name,
                visitorUtmWins,
                targetPages,
                optOutHonoured,
                List.of(excludedAddresses),
                secondFactorRequired,
                PixelConsent.tryParse(pixelConsent).orElseThrow(),
                pixelLegalBasis);
    }

    long id() {
        return id;
    }

    String plan() {
        return plan;
    }

    boolean suspended() {
        return status.equals(SUSPENDED);
    }

    int version() {
        return version;
    }

    AccountTerms terms() {
        return new AccountTerms(plan, suspended(), statusReason);
    }

    AccountRow row(PlanLimits limits, AccountUse use) {
        return new AccountRow(
                id,
                name,
                status,
                statusReason,
                suspendedAt,
                limits,
                settings(),
                pixelDecidedBy,
                pixelDecidedAt,
                use,
                version,
                createdAt,
                updatedAt);
    }
}
