package io.smartlink.safety.scan;

import io.smartlink.account.actor.Actor;
import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Safety;
import io.smartlink.link.target.Destination;
import io.smartlink.safety.block.BlockedBy;
import io.smartlink.safety.block.LinkBlocks;
import io.smartlink.safety.block.LinkDestinations;
import io.smartlink.safety.provider.SafetySettings;
import io.smartlink.safety.review.OperatorTrust;
import io.smartlink.safety.review.ReviewKind;
import io.smartlink.safety.review.ReviewQueue;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Keeps what a scan has found, each link in a transaction of its own. One that leads elsewhere by now was looked at then. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScanResults {
    @PersistenceContext
    EntityManager em;

    @Inject
    LinkDestinations destinations;

    @Inject
    OperatorTrust trust;

    @Inject
    SafetySettings settings;

    @Inject
    LinkBlocks blocks;

    @Inject
    ReviewQueue reviews;

    @Inject
    Clock clock;

    /** @param findings of all its destinations */
    public void keep(DueLink link, Map<Destination, Finding> findings) {
        if (!destinations.locked(link.id()).equals(Optional.of(link.destinations()))) {
            return;
        }
        Map<Destination, Finding> counting = trust.applied(link.id(), findings);
        Finding worst = counting.values().stream().reduce(Finding.SAFE, Finding::worse);
        if (worst.safety() == Safety.MALICIOUS) {
            blocks.block(Actor.system(link.accountId()), link.id(), BlockedBy.SCAN, String.valueOf(worst.reason()));
            queue(ReviewKind.BLOCKED, Safety.MALICIOUS, link, counting);
        } else if (worst.pending()) {
            putOff(link, clock.instant());
        } else {
            queue(ReviewKind.SUSPICIOUS, Safety.SUSPICIOUS, link, counting);
            blocks.releaseFromScan(link.accountId(), link.id());
            settle(link, worst, clock.instant());
        }
    }

    private void queue(ReviewKind kind, Safety safety, DueLink link, Map<Destination, Finding> findings) {
        findings.forEach((destination, finding) -> {
            if (finding.safety() == safety) {
                reviews.add(kind, link.accountId(), link.id(), destination.text(), String.valueOf(finding.reason()));
            }
        });
    }

    /** Nobody answered: what was known stays known. */
    private void putOff(DueLink link, Instant now) {
        em.createNativeQuery("update link set safety_due_at = :due, safety_tries = safety_tries + 1 where id = :id")
                .setParameter("due", now.plus(settings.pauseAfter(link.tries())))
                .setParameter("id", link.id())
                .executeUpdate();
    }

    /** A link that the operator has stopped keeps the reason for that, and is not due any more. */
    private void settle(DueLink link, Finding found, Instant now) {
        em.createNativeQuery("""
                        update link
                        set safety = case when blocked then safety else :safety end,
                            safety_reason = case when blocked then safety_reason else :reason end,
                            safety_checked_at = :now, safety_due_at = null, safety_tries = 0
                        where id = :id
                        """)
                .setParameter("safety", found.safety().word())
                .setParameter("reason", found.reason())
                .setParameter("now", now)
                .setParameter("id", link.id())
                .executeUpdate();
    }
}
