package io.smartlink.admin.link.editor;

import io.smartlink.account.actor.Actor;
import io.smartlink.address.Slug;
import io.smartlink.admin.link.RecentClicks;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.customdomain.DomainService;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.target.Marketplaces;
import io.smartlink.link.template.AmazonTemplates;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;

/** The editor that makes a link and changes one. */
@Named
@ViewScoped
public class LinkEditorView implements Serializable {
    /** Stands in the preview where a generated slug will. */
    private static final String TO_BE_GENERATED = "·······";

    @Inject
    CurrentMember member;

    @Inject
    LinkService links;

    @Inject
    DomainService domains;

    @Inject
    AmazonTemplates amazonTemplates;

    @Inject
    RecentClicks recentClicks;

    @Inject
    TimeView time;

    private @Nullable String id;
    private @Nullable LinkRow before;
    private LinkForm form = new LinkForm();
    private List<String> hostnames = List.of();
    private String use = "";
    private transient @Nullable List<AmazonTemplate> templates;

    /** @throws NotFoundException if a link is to be edited that the account does not have */
    public void load() {
        Actor actor = member.actor();
        hostnames = domains.hostnamesFor(actor);
        if (id == null || id.isBlank()) {
            form = LinkForm.blank(hostnames.get(0));
            return;
        }
        before = links.link(actor, OpaqueId.tryParse(id).orElseThrow(() -> new NotFoundException("link")));
        form = LinkForm.of(before, time.zone());
        use = recentClicks.sentence(actor, before.id());
    }

    /** Saves, but asks first when something that works now would stop working. */
    public @Nullable String save() {
        LinkDraft draft = form.draft(time.zone());
        if (isMoving() || isArchiving()) {
            PrimeFaces.current().executeScript("PF('breaking').show()");
            return null;
        }
        return save(draft);
    }

    /** Saves after the warning. */
    public String saveBreaking() {
        return save(form.draft(time.zone()));
    }

    private String save(LinkDraft draft) {
        LinkRow saved = before == null
                ? links.create(member.actor(), draft)
                : links.change(member.actor(), before.id(), VersionCondition.exactly(before.version()), draft);
        Messages.addFlashGlobalInfo(before == null ? "Your link is ready." : "Your changes are saved.");
        return "/link.xhtml?faces-redirect=true&id=" + OpaqueId.text(saved.id());
    }

    public String delete() {
        LinkRow deleted = Objects.requireNonNull(before);
        links.delete(member.actor(), deleted.id(), VersionCondition.exactly(deleted.version()));
        Messages.addFlashGlobalInfo("{0} is deleted.", deleted.shortUrl());
        return "/links.xhtml?faces-redirect=true";
    }

    public void splitUtm() {
        form.splitUtm();
    }

    public void receivePhoto(FileUploadEvent upload) {
        form.getContact().getPhoto().receive(upload.getFile().getContent());
    }

    /** The short URL that the fields would give; what cannot be a slug stands there as typed. */
    public String getPreview() {
        if (hostnames.isEmpty()) {
            return ""; // a last keystroke's request that comes when the page has been left: nobody sees the answer
        }
        String typed = form.getSlug();
        if (typed != null && !typed.isBlank()) {
            return links.shortUrl(domain(), Slug.tryParse(typed).map(Slug::text).orElse(typed.strip()));
        }
        return before == null
                ? links.shortUrl(domain(), "") + TO_BE_GENERATED
                : links.shortUrl(domain(), before.slug());
    }

    /** Where the fields would send visitors; empty while they do not make an address. */
    public String getFinalUrl() {
        return new FinalUrl(getTemplates()).of(form).orElse("");
    }

    public List<AmazonTemplate> getTemplates() {
        if (templates == null) {
            templates = amazonTemplates.all();
        }
        return templates;
    }

    /** Whether the slug is left to be generated. */
    public boolean isGenerating() {
        return before == null && (form.getSlug() == null || form.getSlug().isBlank());
    }

    /** Whether saving would leave the present address behind. */
    public boolean isMoving() {
        return before != null && form.moves(before);
    }

    /** Whether saving would end a link that is not archived yet. */
    public boolean isArchiving() {
        return before != null && form.isArchived() && !before.archived();
    }

    public boolean isCreating() {
        return before == null;
    }

    public List<String> getMarketplaces() {
        return Marketplaces.ALL;
    }

    public LinkKind[] getKinds() {
        return LinkKind.values();
    }

    public @Nullable LinkRow getBefore() {
        return before;
    }

    /** How much the link was used of late, in a sentence. */
    public String getUse() {
        return use;
    }

    public LinkForm getForm() {
        return form;
    }

    public List<String> getHostnames() {
        return hostnames;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    private String domain() {
        return form.getDomain() == null ? hostnames.get(0) : form.getDomain();
    }
}
