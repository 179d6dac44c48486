package io.smartlink.admin.bio;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.BioPageService;
import io.smartlink.customdomain.DomainService;
import io.smartlink.platform.OpaqueId;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Makes a bio page. */
@Named
@ViewScoped
public class NewBioPageView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    BioPageService pages;

    @Inject
    DomainService domains;

    private List<String> hostnames = List.of();
    private AddressForm form = new AddressForm();

    @PostConstruct
    void open() {
        hostnames = domains.hostnamesFor(member.actor());
        form.setDomain(hostnames.get(0));
    }

    /** @return the builder of the new page */
    public String make() {
        BioPageRow made = pages.create(member.actor(), form.blankPage());
        return "/bio-page.xhtml?faces-redirect=true&id=" + OpaqueId.text(made.id());
    }

    public AddressForm getForm() {
        return form;
    }

    public List<String> getHostnames() {
        return hostnames;
    }
}
