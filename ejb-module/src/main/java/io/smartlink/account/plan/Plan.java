package io.smartlink.account.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

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

    private boolean rules;
    private boolean api;
    private boolean exports;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    void redraft(PlanLimits limits) {
        links = limits.links();
        bioPages = limits.bioPages();
        qrCodes = limits.qrCodes();
        domains = limits.domains();
        members = limits.members();
        apiCallsPerMinute = limits.apiCallsPerMinute();
        retentionDays = limits.retentionDays();
        rules = limits.rules();
        api = limits.api();
        exports = limits.exports();
    }

    int version() {
        return version;
    }

    PlanLimits limits() {
        return new PlanLimits(
                name,
                links,
                bioPages,
                qrCodes,
                domains,
                members,
                apiCallsPerMinute,
                retentionDays,
                rules,
                api,
                exports);
    }
}
