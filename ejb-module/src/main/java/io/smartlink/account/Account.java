package io.smartlink.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A tenant: created by the operator with a plan, moved to other plans, suspended and lifted again. */
@Entity(name = "account")
class Account {
    @Id
    private long id;

    private String name;
    private String plan;
    private String status = "active";

    @Column(name = "visitor_utm_wins")
    private boolean visitorUtmWins;

    @Column(name = "target_pages")
    private boolean targetPages = true;

    @Column(name = "excluded_addresses")
    private String[] excludedAddresses = {};

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

    void configure(AccountSettings settings, Instant now) {
        visitorUtmWins = settings.visitorUtmWins();
        targetPages = settings.targetPages();
        excludedAddresses = settings.excludedAddresses().toArray(String[]::new);
        updatedAt = now;
    }

    AccountSettings settings() {
        return new AccountSettings(visitorUtmWins, targetPages, List.of(excludedAddresses));
    }

    String plan() {
        return plan;
    }

    boolean suspended() {
        return status.equals("suspended");
    }

    int version() {
        return version;
    }

    AccountRow row(PlanLimits limits, long linksUsed, long membersUsed) {
        return new AccountRow(
                id, name, status, limits, settings(), linksUsed, membersUsed, version, createdAt, updatedAt);
    }
}
