package io.smartlink.link;

import io.smartlink.address.AddressBook;
import io.smartlink.address.ItemKind;
import io.smartlink.address.SlugKey;
import io.smartlink.address.TakenAddress;
import io.smartlink.customdomain.DomainRow;
import io.smartlink.customdomain.DomainService;
import io.smartlink.link.target.Destination;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
        draft.redirects().values().forEach(this::requireNone);
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
