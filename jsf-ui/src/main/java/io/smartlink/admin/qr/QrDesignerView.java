package io.smartlink.admin.qr;

import io.smartlink.account.actor.Actor;
import io.smartlink.address.Slug;
import io.smartlink.admin.link.editor.FormParts;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.customdomain.DomainService;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.qr.DesignPreview;
import io.smartlink.qr.QrCodeDraft;
import io.smartlink.qr.QrCodeRow;
import io.smartlink.qr.QrCodeService;
import io.smartlink.qr.QrPictures;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.template.QrTemplateRow;
import io.smartlink.qr.template.QrTemplateService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import org.primefaces.event.FileUploadEvent;

/** The designer that makes a QR code and changes one; its preview is the server's own drawing, read back each time. */
@Named
@ViewScoped
public class QrDesignerView implements Serializable {
    /** As long as generated ones are, so that the preview has as many modules. */
    private static final String SAMPLE_SLUG = "abc2345";

    @Inject
    CurrentMember member;

    @Inject
    QrCodeService codes;

    @Inject
    QrTemplateService templates;

    @Inject
    QrPictures pictures;

    @Inject
    LinkService links;

    @Inject
    DomainService domains;

    private @Nullable String id;
    private @Nullable String linkId;
    private @Nullable QrCodeRow before;
    private @Nullable LinkRow link;
    private QrCodeForm form = QrCodeForm.dynamic(null);
    private List<String> hostnames = List.of();
    private final TemplateShelf shelf = new TemplateShelf();
    private final PrintAdvice advice = new PrintAdvice();
    private transient @Nullable DesignPreview preview;

    /** @throws NotFoundException if the account has no such code, or no such link */
    public void load() {
        Actor actor = member.actor();
        hostnames = domains.hostnamesFor(actor);
        if (id != null && !id.isBlank()) {
            before = codes.code(actor, id(id, "QR code"));
            link = before.dynamic() ? null : before.link();
            form = QrCodeForm.of(before);
        } else if (linkId != null && !linkId.isBlank()) {
            link = links.link(actor, id(linkId, "link"));
            form = QrCodeForm.ofLink(link.id());
        } else {
            form = QrCodeForm.dynamic(hostnames.get(0));
        }
    }

    public String save() {
        QrCodeDraft draft = form.draft(before);
        QrCodeRow saved = before == null
                ? codes.create(member.actor(), draft)
                : codes.edit(member.actor(), before.id(), VersionCondition.exactly(before.version()), known -> draft);
        Messages.addFlashGlobalInfo(
                before == null
                        ? "Your QR code is ready: take it in the format that you need."
                        : "Your changes are saved.");
        return "/qr-code.xhtml?faces-redirect=true&id=" + OpaqueId.text(saved.id());
    }

    public String delete() {
        QrCodeRow deleted = Objects.requireNonNull(before);
        codes.delete(member.actor(), deleted.id(), VersionCondition.exactly(deleted.version()));
        Messages.addFlashGlobalInfo("{0} is deleted.", deleted.name());
        return "/qr-codes.xhtml?faces-redirect=true";
    }

    /** Draws anew after a field has changed. */
    public void draw() {
        preview = null;
    }

    public void receiveLogo(FileUploadEvent upload) {
        FormParts parts = new FormParts();
        parts.made("design", () -> {
            form.getDesign().getLogo().receive(upload.getFile().getContent());
            return true;
        });
        parts.throwIfAny();
        draw();
    }

    /** Takes the design of the chosen template over. */
    public void takeTemplate() {
        shelf.taken(member.actor(), templates).ifPresent(design -> {
            form.take(design);
            draw();
        });
    }

    /** Keeps the design under the typed name. */
    public void keepTemplate() {
        FormParts parts = new FormParts();
        Design design = parts.made("design", form.getDesign()::value);
        parts.throwIfAny();
        shelf.keep(member.actor(), templates, Objects.requireNonNull(design));
    }

    public void deleteTemplate() {
        shelf.delete(member.actor(), templates);
    }

    public List<QrTemplateRow> getTemplates() {
        return templates
                .page(member.actor(), new PageRequest(PageRequest.MAX_LIMIT, null))
                .items();
    }

    /** The drawing with what is wrong with it; without a picture while fields do not make a design. */
    public DesignPreview getPreview() {
        if (preview == null) {
            preview = drawn();
        }
        return preview;
    }

    private DesignPreview drawn() {
        try {
            return pictures.preview(content(), form.getDesign().value());
        } catch (ValidationFailedException refused) {
            return new DesignPreview("", refused.faults(), 0, "");
        }
    }

    /** The drawing as a browser shows it; empty for none. */
    public String getPicture() {
        String svg = getPreview().svg();
        return svg.isEmpty()
                ? ""
                : "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with the design, each sentence once. */
    public List<String> getReasons() {
        return getPreview().faults().stream()
                .map(FieldFault::message)
                .distinct()
                .toList();
    }

    /** What the code says, or would. */
    public String content() {
        if (link != null) {
            return QrCodeService.marked(link);
        }
        String domain = form.getDomain() == null ? hostnames.get(0) : form.getDomain();
        String typed = form.getSlug() == null ? "" : form.getSlug();
        return links.shortUrl(domain, Slug.tryParse(typed).map(Slug::text).orElse(SAMPLE_SLUG));
    }

    /** How small the code may be printed. */
    public PrintAdvice getAdvice() {
        Integer margin = form.getDesign().getQuietZone();
        return advice.of(getPreview().modules(), margin == null ? Design.USUAL_QUIET_ZONE : margin);
    }

    /** Whether saving would leave the present address behind, which printed codes still say. */
    public boolean isMoving() {
        return before != null
                && before.dynamic()
                && !(before.link().slug().equals(form.getSlug())
                        && before.link().domain().equals(form.getDomain()));
    }

    public boolean isCreating() {
        return before == null;
    }

    public @Nullable QrCodeRow getBefore() {
        return before;
    }

    public @Nullable LinkRow getLink() {
        return link;
    }

    public QrCodeForm getForm() {
        return form;
    }

    public List<String> getHostnames() {
        return hostnames;
    }

    private static long id(String text, String what) {
        return OpaqueId.tryParse(text).orElseThrow(() -> new NotFoundException(what));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getLinkId() {
        return linkId;
    }

    public void setLinkId(@Nullable String linkId) {
        this.linkId = linkId;
    }

    public TemplateShelf getShelf() {
        return shelf;
    }
}
