package io.smartlink.admin.domain;

import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.certificate.CertificateService;
import io.smartlink.certificate.CertificateStatus;
import io.smartlink.certificate.HostCertificate;
import io.smartlink.customdomain.DomainDetails;
import io.smartlink.customdomain.DomainOwnership;
import io.smartlink.customdomain.DomainService;
import io.smartlink.platform.OpaqueId;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The account's domains, and the default one that everybody has. */
@Named
@ViewScoped
public class DomainsView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    DomainOwnership domains;

    @Inject
    DomainService usable;

    @Inject
    CertificateService certificates;

    private String search = "";
    private long owned;
    private transient Map<String, CertificateStatus> known = new HashMap<>();
    private transient @Nullable List<HostCertificate> installation;
    private transient @Nullable LazyRows<DomainDetails> rows;

    @PostConstruct
    void count() {
        owned = domains.count(member.actor(), "");
    }

    public LazyRows<DomainDetails> getRows() {
        LazyRows<DomainDetails> made = rows;
        if (made == null) {
            made = new LazyRows<>(() -> domains.count(member.actor(), search), this::page);
            rows = made;
        }
        return made;
    }

    private List<DomainDetails> page(int first, int size) {
        known.clear();
        return domains.list(member.actor(), search, first, size);
    }

    /** How a domain's certificate stands, asked once for each row that is shown. */
    public CertificateStatus certificate(DomainDetails domain) {
        return known.computeIfAbsent(domain.hostname(), certificates::statusOf);
    }

    /** Hosts of the installation, for those who run it. */
    public List<HostCertificate> getInstallation() {
        List<HostCertificate> read = installation;
        if (read == null) {
            read = certificates.ofInstallation(member.actor());
            installation = read;
        }
        return read;
    }

    /** Orders the certificate of one of the installation's hosts now. */
    public void order(String hostname) {
        certificates.issueNow(member.actor(), hostname);
        installation = null;
        Messages.addGlobalInfo("The certificate of {0} is ordered within seconds.", hostname);
    }

    public void clear() {
        search = "";
    }

    public String idOf(DomainDetails domain) {
        return OpaqueId.text(domain.id());
    }

    public String getDefaultDomain() {
        return usable.hostnamesFor(member.actor()).get(0);
    }

    /** How many the account has, whatever is searched for. */
    public long getOwned() {
        return owned;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }
}
