package io.smartlink.admin.operator;

import io.smartlink.account.plan.PlanLimits;
import io.smartlink.account.plan.PlanRow;
import java.io.Serializable;

/** What a plan includes, as it is typed. */
public class PlanForm implements Serializable {
    private final String name;
    private final int version;
    private final long accounts;
    private int links;
    private int bioPages;
    private int qrCodes;
    private int domains;
    private int members;
    private int apiCallsPerMinute;
    private int retentionDays;
    private boolean rules;
    private boolean api;
    private boolean exports;

    PlanForm(PlanRow plan) {
        PlanLimits limits = plan.limits();
        name = limits.plan();
        version = plan.version();
        accounts = plan.accounts();
        bioPages = limits.bioPages();
        qrCodes = limits.qrCodes();
        links = limits.links();
        domains = limits.domains();
        members = limits.members();
        apiCallsPerMinute = limits.apiCallsPerMinute();
        retentionDays = limits.retentionDays();
        rules = limits.rules();
        api = limits.api();
        exports = limits.exports();
    }

    /** @throws io.smartlink.platform.ValidationFailedException with every limit that is out of its bounds */
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

    int version() {
        return version;
    }

    public String getName() {
        return name;
    }

    public long getAccounts() {
        return accounts;
    }

    public int getLinks() {
        return links;
    }

    public void setLinks(int links) {
        this.links = links;
    }

    public int getBioPages() {
        return bioPages;
    }

    public void setBioPages(int bioPages) {
        this.bioPages = bioPages;
    }

    public int getQrCodes() {
        return qrCodes;
    }

    public void setQrCodes(int qrCodes) {
        this.qrCodes = qrCodes;
    }

    public int getDomains() {
        return domains;
    }

    public void setDomains(int domains) {
        this.domains = domains;
    }

    public int getMembers() {
        return members;
    }

    public void setMembers(int members) {
        this.members = members;
    }

    public int getApiCallsPerMinute() {
        return apiCallsPerMinute;
    }

    public void setApiCallsPerMinute(int apiCallsPerMinute) {
        this.apiCallsPerMinute = apiCallsPerMinute;
    }

    public int getRetentionDays() {
        return retentionDays;
    }

    public void setRetentionDays(int retentionDays) {
        this.retentionDays = retentionDays;
    }

    public boolean isRules() {
        return rules;
    }

    public void setRules(boolean rules) {
        this.rules = rules;
    }

    public boolean isApi() {
        return api;
    }

    public void setApi(boolean api) {
        this.api = api;
    }

    public boolean isExports() {
        return exports;
    }

    public void setExports(boolean exports) {
        this.exports = exports;
    }
}
