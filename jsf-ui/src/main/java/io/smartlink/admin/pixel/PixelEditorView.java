package io.smartlink.admin.pixel;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.pixel.PixelDraft;
import io.smartlink.pixel.PixelPlace;
import io.smartlink.pixel.PixelProvider;
import io.smartlink.pixel.PixelRow;
import io.smartlink.pixel.PixelService;
import io.smartlink.pixel.PixelUse;
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

/** The editor that makes a pixel and changes one. */
@Named
@ViewScoped
public class PixelEditorView implements Serializable {
    /** How many of what fires it are named. */
    private static final int SHOWN = 20;

    private static final String LIST = "/pixels.xhtml?faces-redirect=true";

    @Inject
    CurrentMember member;

    @Inject
    PixelService pixels;

    private @Nullable String id;
    private @Nullable PixelRow before;
    private PixelForm form = new PixelForm();
    private transient @Nullable List<PixelPlace> places;

    /** @throws NotFoundException if a pixel is to be edited that the account does not have */
    public void load() {
        if (id == null || id.isBlank()) {
            return;
        }
        before = pixels.pixel(member.actor(), OpaqueId.tryParse(id).orElseThrow(() -> new NotFoundException("pixel")));
        form = PixelForm.of(before);
    }

    public String save() {
        PixelDraft draft = form.draft();
        if (before == null) {
            pixels.create(member.actor(), draft);
        } else {
            pixels.edit(member.actor(), before.id(), VersionCondition.exactly(before.version()), known -> draft);
        }
        Messages.addFlashGlobalInfo(
                before == null ? "{0} is ready for links, QR codes and bio pages." : "{0} is saved.", draft.name());
        return LIST;
    }

    public String delete() {
        PixelRow deleted = Objects.requireNonNull(before);
        pixels.delete(member.actor(), deleted.id(), VersionCondition.exactly(deleted.version()));
        Messages.addFlashGlobalInfo("{0} is deleted; nothing fires it any more.", deleted.name());
        return LIST;
    }

    public List<PixelProvider> getProviders() {
        return List.of(PixelProvider.values());
    }

    /** What fires it, in a sentence. */
    public String getUse() {
        return UseWords.sentence(before == null ? PixelUse.NONE : before.use());
    }

    /** The newest of what fires it. */
    public List<PixelPlace> getPlaces() {
        List<PixelPlace> known = places;
        if (known == null) {
            known = before == null ? List.of() : pixels.places(member.actor(), before.id(), SHOWN);
            places = known;
        }
        return known;
    }

    /** The page of the console that shows it. */
    public String outcomeOf(PixelPlace place) {
        return switch (place.kind()) {
            case LINK -> "/link";
            case QR -> "/qr-code";
            case BIO -> "/bio-page";
        };
    }

    /** Its id as it stands in URLs. */
    public String idOf(PixelPlace place) {
        return OpaqueId.text(place.itemId());
    }

    /** Whether the list of links has more to tell. */
    public boolean isOnLinks() {
        return before != null && before.use().links() > 0;
    }

    public boolean isCreating() {
        return before == null;
    }

    public PixelForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
