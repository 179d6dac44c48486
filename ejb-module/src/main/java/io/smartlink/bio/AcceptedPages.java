package io.smartlink.bio;

import io.smartlink.account.actor.Actor;
import io.smartlink.bio.adapter.PageJson;
import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.media.MediaKind;
import io.smartlink.bio.media.PageMedia;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.widget.ContactCard;
import io.smartlink.bio.widget.Widget;
import io.smartlink.link.adapter.ContactPhoto;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.DestinationRules;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks of a page's content what it cannot check by itself, and makes the photos of contacts anew. */
@ApplicationScoped
class AcceptedPages {
    /** So that the page stays below 50 KB with the frame around it. */
    static final int MAX_BYTES = 32 * 1024;

    /** Photos of contacts in base64, all of a page together: nodes keep the pages that are visited in memory. */
    static final int MAX_PHOTOS = 512 * 1024;

    @Inject
    DestinationRules rules;

    @Inject
    @Any
    Instance<PageMedia> media;

    /**
     * The content as it may be kept.
     *
     * @param before what the draft is now; null for a new page
     * @throws ValidationFailedException if it names pictures or files that the account does not have, leads where the operator
     *     allows nothing to lead, or is too large to be served
     */
    PageContent accepted(Actor actor, PageContent content, @Nullable PageContent before) {
        List<FieldFault> faults = new ArrayList<>();
        refuseDestinations(content, before, faults);
        refuseForeignMedia(actor, content, faults);
        if (!faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
        PageContent clean = withCleanPhotos(content, before);
        requireSmall(clean);
        requireFewPhotos(clean);
        return clean;
    }

    /** What the page has already stays allowed, or it could not even be archived once the rules have become stricter. */
    private void refuseDestinations(PageContent content, @Nullable PageContent before, List<FieldFault> faults) {
        Set<Destination> kept =
                before == null ? Set.of() : Set.copyOf(before.destinations().values());
        content.destinations().forEach((field, destination) -> {
            if (!kept.contains(destination)) {
                faults.addAll(rules.faults(field, destination));
            }
        });
    }

    private void refuseForeignMedia(Actor actor, PageContent content, List<FieldFault> faults) {
        Set<MediaId> named = new HashSet<>(content.images().values());
        named.addAll(content.files().values());
        Map<MediaId, MediaKind> known = new HashMap<>();
        if (!named.isEmpty()) {
            media.forEach(store -> known.putAll(store.kinds(actor.accountId(), named)));
        }
        refuse(content.images(), MediaKind.IMAGE, known, faults);
        refuse(content.files(), MediaKind.FILE, known, faults);
    }

    private static void refuse(
            Map<String, MediaId> named, MediaKind wanted, Map<MediaId, MediaKind> known, List<FieldFault> faults) {
        named.forEach((field, id) -> {
            MediaKind kind = known.get(id);
            if (kind == null) {
                faults.add(new FieldFault(field, "unknown-media", "There is no picture or file \"" + id + "\"."));
            } else if (wanted == MediaKind.IMAGE && kind != wanted) {
                faults.add(new FieldFault(field, "not-an-image", "What \"" + id + "\" names is no picture."));
            }
        });
    }

    private static PageContent withCleanPhotos(PageContent content, @Nullable PageContent before) {
        List<Widget> widgets = new ArrayList<>();
        for (int i = 0; i < content.widgets().size(); i++) {
            Widget widget = content.widgets().get(i);
            if (widget.content() instanceof ContactCard card && hasNewPhoto(card, before)) {
                widgets.add(widget.with(card.withContact(cleaned(card.contact(), i))));
            } else {
                widgets.add(widget);
            }
        }
        return content.with(widgets);
    }

    private static VcardTarget cleaned(VcardTarget contact, int widget) {
        try {
            return ContactPhoto.cleaned(contact);
        } catch (ValidationFailedException refused) {
            throw new ValidationFailedException(refused.faults().stream()
                    .map(fault -> fault.below("widgets[" + widget + "].content.contact"))
                    .toList());
        }
    }

    /** Making a photo anew takes a little of it each time. */
    private static boolean hasNewPhoto(ContactCard card, @Nullable PageContent before) {
        String photo = card.contact().photo();
        boolean kept = before != null
                && before.widgets().stream()
                        .map(Widget::content)
                        .anyMatch(content -> content instanceof ContactCard known
                                && Objects.equals(known.contact().photo(), photo));
        return photo != null && !kept;
    }

    private static void requireSmall(PageContent content) {
        PageContent words = content.with(content.widgets().stream()
                .map(widget -> widget.content() instanceof ContactCard card
                        ? widget.with(card.withContact(card.contact().withPhoto(null)))
                        : widget)
                .toList());
        int bytes = PageJson.text(words).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new ValidationFailedException(
                    "widgets",
                    "too-large",
                    "The page has " + (bytes + 1023) / 1024 + " KB of text; it may have up to " + MAX_BYTES / 1024
                            + " KB, so that it opens at once on a phone.");
        }
    }

    private static void requireFewPhotos(PageContent content) {
        int photos = content.widgets().stream()
                .map(Widget::content)
                .filter(ContactCard.class::isInstance)
                .map(card -> ((ContactCard) card).contact().photo())
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
        if (photos > MAX_PHOTOS) {
            throw new ValidationFailedException(
                    "widgets",
                    "too-large",
                    "The photos of the page's contacts take " + photos / 1024 + " KB together; they may take up to "
                            + MAX_PHOTOS / 1024 + " KB.");
        }
    }
}
