package io.smartlink.admin.domain;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.customdomain.DomainDetails;
import io.smartlink.customdomain.DomainOwnership;
import io.smartlink.customdomain.DomainSettings;
import io.smartlink.customdomain.Hostname;
import io.smartlink.platform.OpaqueId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds a domain. */
@Named
@RequestScoped
public class NewDomainView {
    @Inject
    CurrentMember member;

    @Inject
    DomainOwnership domains;

    private String hostname = "";
    private boolean caseSensitive;

    /** @return the domain's page, which tells the records to set */
    public String add() {
        DomainDetails added = domains.add(member.actor(), new Hostname(hostname), caseSensitive, DomainSettings.NEW);
        return "/domain.xhtml?faces-redirect=true&id=" + OpaqueId.text(added.id());
    }

    public String getHostname() {
        return hostname;
    }

    public void setHostname(String hostname) {
        this.hostname = hostname == null ? "" : hostname;
    }

    public boolean isCaseSensitive() {
        return caseSensitive;
    }

    public void setCaseSensitive(boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
    }
}
