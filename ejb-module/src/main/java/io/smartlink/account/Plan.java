package io.smartlink.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row of the operator's table of plans. */
@Entity(name = "plan")
class Plan {
    @Id
    private String name;

    private int links;

    @Column(name = "bio_pages")
    private int bioPages;

    @Column(name = "qr_codes")
    private int qrCodes;

    private int domains;
    private int members;

    @Column(name = "api_calls_per_minute")
    private int apiCallsPerMinute;

    @Column(name = "retention_days")
    private int retentionDays;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    PlanLimits limits() {
        return new PlanLimits(name, links, bioPages, qrCodes, domains, members, apiCallsPerMinute, retentionDays);
    }
}
