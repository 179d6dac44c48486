package io.smartlink.link;

import io.smartlink.address.AddressBook;
import io.smartlink.address.ItemKind;
import io.smartlink.address.SlugKey;
import io.smartlink.address.TakenAddress;
import io.smartlink.customdomain.DomainRow;
import io.smartlink.customdomain.DomainService;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;

/** Finds destinations that are links or QR codes of this installation, by which a visitor would be sent round. */
@ApplicationScoped
class DestinationLoops {
    @PersistenceContext
    EntityManager em;

    @EJB
    DomainService domains;

    @Inject
    AddressBook addresses;

    /** @throws DestinationLoopException if one of the draft's destinations leads back here */
    void requireNone(LinkDraft draft) {
        if (draft.target() instanceof RedirectTarget redirect) {
            requireNone(redirect.destination());
        }
        String afterwards = draft.behaviour().schedule().expiredDestination();
        Stream.concat(
                        draft.behaviour().rules().stream().map(Rule::destination),
                        draft.behaviour().variants().stream().map(Variant::destination))
                .forEach(text -> requireNone(new Destination(text)));
        if (afterwards != null) {
            requireNone(new Destination(afterwards));
        }
    }

    private void requireNone(Destination destination) {
        boolean loop = destination
                .hostname()
                .flatMap(domains::findServing)
                .map(domain -> leadsOn(domain, destination.rawPath()))
                .orElse(false);
        if (loop) {
            throw new DestinationLoopException(destination);
        }
    }

    private boolean leadsOn(DomainRow domain, String rawPath) {
        if (standsAt(domain, rawPath)) {
            return true;
        }
        return SlugKey.rawBeginnings(rawPath).stream().anyMatch(beginning -> takesPath(domain, beginning));
    }

    private boolean standsAt(DomainRow domain, String rawPath) {
        String key = SlugKey.ofRawPath(rawPath, domain.caseSensitive());
        return key != null
                && addresses
                        .find(domain.id(), key)
                        .filter(taken -> taken.kind() != ItemKind.BIO)
                        .isPresent();
    }

    private boolean takesPath(DomainRow domain, String rawPath) {
        String key = SlugKey.ofRawPath(rawPath, domain.caseSensitive());
        return key != null
                && addresses
                        .find(domain.id(), key)
                        .filter(taken -> taken.kind() == ItemKind.LINK)
                        .map(TakenAddress::itemId)
                        .map(id -> em.find(Link.class, id))
                        .filter(Link::forwardsPath)
                        .isPresent();
    }
}
