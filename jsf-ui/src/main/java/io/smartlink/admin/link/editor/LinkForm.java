package io.smartlink.admin.link.editor;

import io.smartlink.address.Slug;
import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkPassword;
import io.smartlink.link.LinkRow;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.link.target.Target;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.ValidationFailedException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of the link editor as they were typed. */
public class LinkForm implements Serializable {
    private static final int TEMPORARY = 302;

    private LinkKind kind = LinkKind.REDIRECT;
    private String destination = "";
    private AmazonForm amazon = new AmazonForm();
    private ContactForm contact = ContactForm.blank();
    private @Nullable String domain;
    private @Nullable String slug;
    private int redirectStatus = TEMPORARY;
    private LabelsForm labels = new LabelsForm();
    private BehaviourForm behaviour = new BehaviourForm();
    private PasswordForm password = PasswordForm.of(false);
    private boolean archived;

    /** An empty form that stands on the domain. */
    static LinkForm blank(String domain) {
        LinkForm form = new LinkForm();
        form.domain = domain;
        return form;
    }

    /** A form that shows the link as it is. */
    static LinkForm of(LinkRow link, ZoneId zone) {
        LinkForm form = new LinkForm();
        form.kind = link.kind();
        form.destination = Objects.requireNonNullElse(link.destination(), "");
        form.amazon = link.target() instanceof AmazonTarget search ? AmazonForm.of(search) : form.amazon;
        form.contact = link.target() instanceof VcardTarget card ? ContactForm.of(card) : form.contact;
        form.domain = link.domain();
        form.slug = link.slug();
        form.redirectStatus = link.redirectStatus();
        form.labels = LabelsForm.of(link.labels());
        form.behaviour = BehaviourForm.of(link.behaviour(), zone);
        form.password = PasswordForm.of(link.passwordProtected());
        form.archived = link.archived();
        return form;
    }

    /**
     * What the fields say, times being meant where the viewer is. Rows that nobody has filled in are dropped.
     *
     * @throws ValidationFailedException with the faults of all fields
     */
    LinkDraft draft(ZoneId zone) {
        amazon.tidy();
        contact.tidy();
        behaviour.tidy();
        FormParts parts = new FormParts();
        Target target = parts.made(kind == LinkKind.REDIRECT ? "" : kind.word(), this::target);
        String typed = Typed.given(slug);
        Slug chosen = typed == null ? null : parts.made("", () -> new Slug(typed));
        Labels known = parts.made("", labels::value);
        Behaviour treatment = parts.made("", () -> behaviour.value(kind, zone));
        LinkPassword lock = parts.made("", password::value);
        int status = kind == LinkKind.REDIRECT ? redirectStatus : TEMPORARY;
        parts.addAll(LinkDraft.faults(kind, status, treatment)).throwIfAny();
        return new LinkDraft(
                domain,
                chosen,
                Objects.requireNonNull(target),
                status,
                Objects.requireNonNull(known),
                archived,
                Objects.requireNonNull(treatment),
                Objects.requireNonNull(lock));
    }

    private Target target() {
        return switch (kind) {
            case REDIRECT -> new RedirectTarget(new Destination(destination));
            case AMAZON -> amazon.value();
            case VCARD -> contact.value();
        };
    }

    /** Whether saving would leave the link's present address behind. */
    boolean moves(LinkRow link) {
        String typed = Typed.given(slug);
        return !Objects.equals(domain, link.domain()) || typed != null && !typed.equals(link.slug());
    }

    /** Takes the UTM parameters out of the destination and puts them into their fields. */
    void splitUtm() {
        UtmSplit split = UtmSplit.of(destination.strip());
        destination = split.rest();
        behaviour.getUtm().take(split.values());
    }

    /** Takes over the UTM fields that a campaign sets; those that it leaves open stay as they were typed. */
    public void join(Utm campaign) {
        behaviour.getUtm().join(campaign);
    }

    /** Whether there are UTM parameters in the destination that could stand in their fields. */
    public boolean isSplittable() {
        return !UtmSplit.of(destination.strip()).values().isEmpty();
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(@Nullable String destination) {
        this.destination = destination == null ? "" : destination;
    }

    public AmazonForm getAmazon() {
        return amazon;
    }

    public ContactForm getContact() {
        return contact;
    }

    public LabelsForm getLabels() {
        return labels;
    }

    public BehaviourForm getBehaviour() {
        return behaviour;
    }

    public PasswordForm getPassword() {
        return password;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public int getRedirectStatus() {
        return redirectStatus;
    }

    public void setRedirectStatus(int redirectStatus) {
        this.redirectStatus = redirectStatus;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }
}
