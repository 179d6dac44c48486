package io.smartlink.admin.domain;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.customdomain.DomainDetails;
import io.smartlink.customdomain.DomainOwnership;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import org.primefaces.event.FileUploadEvent;

/** The domain of every account, to those who run the installation: where it leads and how its pages look. */
@Named
@ViewScoped
public class DefaultDomainView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    DomainOwnership domains;

    private int version;
    private @Nullable DomainForm form;
    private transient @Nullable DomainDetails domain;

    public void load() {
        show(domains.requireDefault(member.actor()));
    }

    private void show(DomainDetails shown) {
        domain = shown;
        version = shown.version();
        form = new DomainForm(shown.settings());
    }

    public void save() {
        DomainForm typed = getForm();
        show(domains.edit(
                member.actor(), getDomain().id(), VersionCondition.exactly(version), before -> typed.settings()));
        Messages.addGlobalInfo("Saved.");
    }

    public void receiveLogo(FileUploadEvent upload) {
        getForm().receive(upload.getFile().getContentType(), upload.getFile().getContent());
    }

    public DomainDetails getDomain() {
        DomainDetails known = domain;
        if (known == null) {
            known = domains.requireDefault(member.actor());
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
}
