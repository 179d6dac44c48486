package io.smartlink.safety.scan;

import io.smartlink.bio.PageBlocks;
import io.smartlink.bio.PageLeads;
import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Safety;
import io.smartlink.link.target.Destination;
import io.smartlink.safety.provider.SafetySettings;
import io.smartlink.safety.review.OperatorTrust;
import io.smartlink.safety.review.ReviewKind;
import io.smartlink.safety.review.ReviewQueue;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/** Keeps what a scan has found of a bio page, each page in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PageResults {
    @EJB
    PageLeads leads;

    @Inject
    PageBlocks blocks;

    @Inject
    OperatorTrust trust;

    @Inject
    ReviewQueue reviews;

    @Inject
    SafetySettings settings;

    /**
     * Keeps what was found; what is dangerous or suspicious waits for the operator. What is dangerous is stopped whether or
     * not somebody has answered about the rest.
     *
     * @param findings of all its destinations
     */
    public void keep(PageLeads.Due page, Map<Destination, Finding> findings) {
        blocks.locked(page.id()); // first, as the operator's decision does
        Map<Destination, Finding> counting = trust.applied(page.id(), findings);
        Finding worst = counting.values().stream().reduce(Finding.SAFE, Finding::worse);
        if (worst.pending() && worst.safety() != Safety.MALICIOUS) {
            leads.putOff(page, settings.pauseAfter(page.tries()));
        } else if (leads.keep(page, worst)) {
            queue(page, ReviewKind.BLOCKED, Safety.MALICIOUS, counting);
            queue(page, ReviewKind.SUSPICIOUS, Safety.SUSPICIOUS, counting);
        }
    }

    private void queue(PageLeads.Due page, ReviewKind kind, Safety safety, Map<Destination, Finding> findings) {
        findings.forEach((destination, finding) -> {
            if (finding.safety() == safety) {
                reviews.add(kind, page.accountId(), page.id(), destination.text(), String.valueOf(finding.reason()));
            }
        });
    }
}
