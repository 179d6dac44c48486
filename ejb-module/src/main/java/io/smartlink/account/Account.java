package io.smartlink.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A tenant: created by the operator with a plan, moved to other plans, suspended and lifted again. */
@Entity(name = "account")
class Account {
    @Id
    private long id;

    private String name;
    private String plan;
    private String status = "active";

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
        return new AccountRow(id, name, status, limits, linksUsed, membersUsed, version, createdAt, updatedAt);
    }
}
