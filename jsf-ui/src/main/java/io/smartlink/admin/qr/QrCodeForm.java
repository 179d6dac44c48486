package io.smartlink.admin.qr;

import io.smartlink.address.Slug;
import io.smartlink.admin.link.editor.FormParts;
import io.smartlink.admin.pixel.ChosenPixels;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.QrCodeDraft;
import io.smartlink.qr.QrCodeRow;
import io.smartlink.qr.design.Design;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of the designer as they were typed. */
public class QrCodeForm implements Serializable {
    private final @Nullable Long linkId;
    private @Nullable String domain;
    private @Nullable String slug;
    private @Nullable String destination;
    private @Nullable String title;
    private boolean archived;
    private ChosenPixels pixels = new ChosenPixels();
    private DesignForm design = new DesignForm();

    private QrCodeForm(@Nullable Long linkId) {
        this.linkId = linkId;
    }

    /** For a new code with an address of its own. */
    static QrCodeForm dynamic(@Nullable String domain) {
        QrCodeForm form = new QrCodeForm(null);
        form.domain = domain;
        return form;
    }

    /** For a new code of a link. */
    static QrCodeForm ofLink(long linkId) {
        return new QrCodeForm(linkId);
    }

    /** A form that shows the code as it is. */
    static QrCodeForm of(QrCodeRow code) {
        QrCodeForm form =
                new QrCodeForm(code.dynamic() ? null : (Long) code.link().id());
        form.domain = code.link().domain();
        form.slug = code.link().slug();
        form.destination = code.link().destination();
        form.archived = code.link().archived();
        form.title = code.title();
        form.pixels = ChosenPixels.of(code.link().behaviour().pixelIds());
        form.design = DesignForm.of(code.design());
        return form;
    }

    /**
     * The draft that the fields make.
     *
     * @param before what the code is now, whose schedule and UTM fields stay; null for a new one
     * @throws ValidationFailedException with the faults of all fields
     */
    QrCodeDraft draft(@Nullable QrCodeRow before) {
        FormParts parts = new FormParts();
        Design look = parts.made("design", design::value);
        if (linkId != null) {
            parts.throwIfAny();
            return QrCodeDraft.ofLink(linkId, blankToNull(title), Objects.requireNonNull(look));
        }
        Slug typed = blankToNull(slug) == null ? null : parts.made("", () -> new Slug(String.valueOf(slug)));
        RedirectTarget target =
                parts.made("", () -> new RedirectTarget(new Destination(Objects.requireNonNullElse(destination, ""))));
        Schedule schedule =
                before == null ? Schedule.ALWAYS : before.link().behaviour().schedule();
        Utm utm = before == null ? Utm.NONE : before.link().behaviour().utm();
        parts.throwIfAny();
        return QrCodeDraft.dynamic(
                domain,
                typed,
                Objects.requireNonNull(target),
                schedule,
                utm,
                pixels.value(),
                archived,
                blankToNull(title),
                Objects.requireNonNull(look));
    }

    public boolean isDynamic() {
        return linkId == null;
    }

    @Nullable
    Long linkId() {
        return linkId;
    }

    void take(Design look) {
        design = DesignForm.of(look);
    }

    public ChosenPixels getPixels() {
        return pixels;
    }

    public DesignForm getDesign() {
        return design;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
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

    public @Nullable String getDestination() {
        return destination;
    }

    public void setDestination(@Nullable String destination) {
        this.destination = destination;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }
}
