package io.smartlink.admin.domain;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.certificate.CertificateEvent;
import io.smartlink.certificate.CertificateService;
import io.smartlink.certificate.CertificateStatus;
import io.smartlink.customdomain.DomainDetails;
import io.smartlink.customdomain.DomainEvent;
import io.smartlink.customdomain.DomainOwnership;
import io.smartlink.customdomain.DomainStatus;
import io.smartlink.customdomain.DomainVerification;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import org.primefaces.event.FileUploadEvent;

/** One domain: its records, how it stands, what its owner decides, its history. */
@Named
@ViewScoped
public class DomainView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    DomainOwnership domains;

    @Inject
    DomainVerification verification;

    @Inject
    CertificateService certificates;

    private String id = "";
    private boolean archiveItems;
    private int version;
    private @Nullable DomainForm form;
    private transient @Nullable DomainDetails domain;
    private transient @Nullable CertificateStatus certificate;

    /** @throws NotFoundException if the account has no such domain */
    public void load() {
        show(domains.domain(member.actor(), requireId()));
    }

    private void show(DomainDetails shown) {
        domain = shown;
        version = shown.version();
        form = new DomainForm(shown.settings());
    }

    /** Looks at DNS now. */
    public void check() {
        DomainDetails looked = verification.verify(member.actor(), requireId());
        domain = looked;
        if (looked.status() == DomainStatus.VERIFIED) {
            Messages.addGlobalInfo("{0} has all of its records.", looked.hostname());
        } else {
            Messages.addGlobalWarn("Not all records are right yet. See below what is missing.");
        }
    }

    /** Orders the certificate now. */
    public void order() {
        certificates.issueNow(member.actor(), getDomain().hostname());
        certificate = null;
        Messages.addGlobalInfo("The certificate is ordered within seconds. This page shows how it goes.");
    }

    /** Looks again how it goes. */
    public void refresh() {
        certificate = null;
    }

    public void save() {
        DomainForm typed = getForm();
        show(domains.edit(member.actor(), requireId(), VersionCondition.exactly(version), before -> typed.settings()));
        Messages.addGlobalInfo("Saved.");
    }

    public void receiveLogo(FileUploadEvent upload) {
        getForm().receive(upload.getFile().getContentType(), upload.getFile().getContent());
    }

    public String remove() {
        DomainDetails removed = getDomain();
        domains.remove(member.actor(), requireId(), VersionCondition.ANY, archiveItems);
        Messages.addFlashGlobalInfo("{0} is removed.", removed.hostname());
        return "/domains.xhtml?faces-redirect=true";
    }

    /** How many items would stop working with the domain. */
    public long getItems() {
        return domains.itemsOn(member.actor(), requireId());
    }

    public List<DomainEvent> getEvents() {
        return domains.events(member.actor(), requireId());
    }

    /** How the certificate stands, read once per request. */
    public CertificateStatus getCertificate() {
        CertificateStatus known = certificate;
        if (known == null) {
            known = certificates.statusOf(getDomain().hostname());
            certificate = known;
        }
        return known;
    }

    public List<CertificateEvent> getCertificateEvents() {
        return certificates.eventsOf(getDomain().hostname());
    }

    public DomainDetails getDomain() {
        DomainDetails known = domain;
        if (known == null) {
            known = domains.domain(member.actor(), requireId());
            domain = known;
        }
        return known;
    }

    public DomainForm getForm() {
        DomainForm typed = form;
        if (typed == null) {
            throw new IllegalStateException("the page asked before it was loaded");
        }
        return typed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isArchiveItems() {
        return archiveItems;
    }

    public void setArchiveItems(boolean archiveItems) {
        this.archiveItems = archiveItems;
    }

    private long requireId() {
        return OpaqueId.tryParse(id == null ? "" : id).orElseThrow(() -> new NotFoundException("domain"));
    }
}
