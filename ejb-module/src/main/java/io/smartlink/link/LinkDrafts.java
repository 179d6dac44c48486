package io.smartlink.link;

import io.smartlink.account.actor.Actor;
import io.smartlink.link.adapter.ContactPhoto;
import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.DestinationRules;
import io.smartlink.link.target.Target;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.link.template.AmazonTemplates;
import io.smartlink.pixel.AttachedPixels;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks of a draft what it cannot check by itself, and makes the photo of a contact anew. */
@ApplicationScoped
class LinkDrafts {
    @PersistenceContext
    EntityManager em;

    @EJB
    AmazonTemplates templates;

    @Inject
    DestinationRules rules;

    @Inject
    AttachedPixels pixels;

    /**
     * The draft as it may be kept.
     *
     * @param before what the link is now; null for a new one
     * @throws ValidationFailedException if it names what the account does not have, or leads where the operator allows no
     *     links to lead
     */
    LinkDraft accepted(Actor actor, LinkDraft draft, @Nullable LinkRow before) {
        requireAllowed(draft, before);
        requireCampaign(actor, draft);
        pixels.requireOwn(actor, draft.behaviour().pixelIds());
        if (draft.target() instanceof AmazonTarget search) {
            requireTemplate(search);
        }
        return draft.target() instanceof VcardTarget contact
                        && hasNewPhoto(contact, before == null ? null : before.target())
                ? draft.leadingTo(ContactPhoto.cleaned(contact))
                : draft;
    }

    /** What the link has already stays allowed, or a link could not even be archived once the rules have become stricter. */
    private void requireAllowed(LinkDraft draft, @Nullable LinkRow before) {
        Collection<Destination> kept =
                before == null ? List.of() : before.draft().destinations().values();
        List<FieldFault> faults = draft.destinations().entrySet().stream()
                .filter(field -> !kept.contains(field.getValue()))
                .flatMap(field -> rules.faults(field.getKey(), field.getValue()).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
    }

    /** Making a photo anew takes a little of it each time. */
    private static boolean hasNewPhoto(VcardTarget contact, @Nullable Target before) {
        return !(before instanceof VcardTarget known && Objects.equals(known.photo(), contact.photo()));
    }

    private void requireCampaign(Actor actor, LinkDraft draft) {
        Long campaign = draft.labels().campaignId();
        boolean known = campaign == null
                || !em.createNativeQuery("select 1 from campaign where id = :id and account_id = :account")
                        .setParameter("id", campaign)
                        .setParameter("account", actor.accountId())
                        .getResultList()
                        .isEmpty();
        if (!known) {
            throw new ValidationFailedException("campaignId", "unknown", "There is no campaign with this id.");
        }
    }

    private void requireTemplate(AmazonTarget search) {
        AmazonTemplate template = templates
                .find(search.template())
                .orElseThrow(() -> new ValidationFailedException(
                        "amazon.template", "unknown", "There is no template \"" + search.template() + "\"."));
        List<FieldFault> missing = template.missing(search).stream()
                .map(fault -> fault.below("amazon"))
                .toList();
        if (!missing.isEmpty()) {
            throw new ValidationFailedException(missing);
        }
    }
}
